// SPDX-License-Identifier: EUPL-1.2
/**
 * What is done with recorded decisions, and by whom: recorded first, found later. Knows no Kafka,
 * no database and no web.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.acts;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
