// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The names of the topics.
 *
 * @param decisions where decisions come from
 * @param deadLetters where goes what cannot be taken in
 * @param plans where the plans that decisions are taken by are published
 * @param checkpoints where the logs' checkpoints are published
 */
@ConfigurationProperties("deelwijzer.kafka.topics")
record TopicNames(
        @DefaultValue("decisions") String decisions,
        @DefaultValue("decisions.dlt") String deadLetters,
        @DefaultValue("plans") String plans,
        @DefaultValue("checkpoints") String checkpoints) {}
