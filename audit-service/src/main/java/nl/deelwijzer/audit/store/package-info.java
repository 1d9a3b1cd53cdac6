// SPDX-License-Identifier: EUPL-1.2
/**
 * The ledger and the search in MongoDB, with nothing that needs a replica set. Knows no Kafka and
 * no web.
 */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.audit.store;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
