// SPDX-License-Identifier: EUPL-1.2
/** What an auditor sees: finding decisions, counting them, the logs, and what may be destroyed. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.pages.oversight;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
