// SPDX-License-Identifier: EUPL-1.2
/** Tests of what an auditor sees, without a server. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.pages.oversight;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
