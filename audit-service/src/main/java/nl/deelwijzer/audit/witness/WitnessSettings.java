// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.witness;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.List;

/**
 * Who watches the logs.
 *
 * @param witnesses each a verifier key, a space and an address; none by default: then nobody
 *     outside would notice another history
 */
@ConfigurationProperties("deelwijzer")
record WitnessSettings(@DefaultValue List<String> witnesses) {

    List<WitnessAddress> addresses() {
        return witnesses.stream().map(WitnessAddress::parse).toList();
    }
}
