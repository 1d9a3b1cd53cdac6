// SPDX-License-Identifier: EUPL-1.2
/** Gives tests those servers, from containers where a container engine answers. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.embedded.test;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
