// SPDX-License-Identifier: EUPL-1.2
/** The HTTP interface for auditors. Knows no Kafka and no database. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.api;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
