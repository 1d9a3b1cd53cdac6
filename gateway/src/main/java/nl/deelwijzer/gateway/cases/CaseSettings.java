// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.cases;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * The settings {@code deelwijzer.gateway.cases.*}.
 *
 * @param domainWithin how long one domain may take; all are asked at the same time, so this bounds
 *     the whole answer too
 */
@ConfigurationProperties("deelwijzer.gateway.cases")
record CaseSettings(@DefaultValue("4s") Duration domainWithin) {}
