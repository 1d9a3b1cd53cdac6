// SPDX-License-Identifier: EUPL-1.2
/** Checks that the files of the deployment fit the services; starts none of them. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.checks.deployment;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
