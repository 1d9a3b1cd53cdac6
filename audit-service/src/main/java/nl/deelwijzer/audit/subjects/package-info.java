// SPDX-License-Identifier: EUPL-1.2
/**
 * What may be told to a person about the decisions that concern them. Knows no Kafka, no database
 * and no web.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.subjects;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
