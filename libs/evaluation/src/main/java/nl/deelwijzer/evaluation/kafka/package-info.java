// SPDX-License-Identifier: EUPL-1.2
/** Makes decisions durable in Kafka and publishes the plans there. Knows nothing of HTTP. */
@NullMarked
@CheckReturnValue
package nl.deelwijzer.evaluation.kafka;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
