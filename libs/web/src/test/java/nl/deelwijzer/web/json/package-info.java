// SPDX-License-Identifier: EUPL-1.2
/** Tests of strict JSON reading. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.web.json;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
