// SPDX-License-Identifier: EUPL-1.2
/** One person's decisions, for a reply to an access request. Knows no Kafka and no database. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.api.subjects;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
