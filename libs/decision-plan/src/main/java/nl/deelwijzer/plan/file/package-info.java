// SPDX-License-Identifier: EUPL-1.2
/**
 * Plans as files: reads them strictly, finds every fault with its line, and keeps the versions.
 * Knows no web and no broker.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.plan.file;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
