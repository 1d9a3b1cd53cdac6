// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * As people use the suite, but for what a test machine does that no client does: very many requests
 * from one address, and requests that are slow on purpose, for which nobody wants to wait.
 */
record TestStyle(Suite.Style everyday) implements Suite.Style {

    private static final String LIMITS = "DEELWIJZER_GATEWAY_LIMITS_";

    @Override
    public List<String> commandLine(PartCommand command) {
        return everyday.commandLine(command);
    }

    @Override
    public Map<String, String> environment(PartCommand command) {
        Map<String, String> environment = new TreeMap<>(everyday.environment(command));
        if (command.part() == Part.GATEWAY) {
            environment.put(LIMITS + "CLIENTREQUESTS", "1000000");
            environment.put(LIMITS + "ADDRESSREQUESTS", "1000000");
            environment.put(LIMITS + "HEADWITHIN", "2s");
            environment.put(LIMITS + "REQUESTWITHIN", "3s");
            environment.put(LIMITS + "NEXTWITHIN", "3s");
            environment.put("DEELWIJZER_GATEWAY_BODYTIMEOUT", "2s");
        }
        return environment;
    }

    @Override
    public Duration stopPatience() {
        return everyday.stopPatience();
    }
}
