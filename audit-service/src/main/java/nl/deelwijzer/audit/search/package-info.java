// SPDX-License-Identifier: EUPL-1.2
/**
 * What an auditor may look for and how the answer is cut in pages. Knows no database and no web.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.search;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
