// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.stage;

import nl.deelwijzer.local.EverydayStyle;
import nl.deelwijzer.local.Layout;
import nl.deelwijzer.local.Part;
import nl.deelwijzer.local.PartCommand;
import nl.deelwijzer.local.Suite;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * As people use the suite, but for the relays between its parts, clocks that can be set, and the
 * very many requests of one client.
 */
record StagedStyle(Layout layout, Links links, List<Links> all, Clocks clocks, boolean second)
        implements Suite.Style {

    private static final String MANY = "1000000";

    @Override
    public List<String> commandLine(PartCommand command) {
        List<String> arguments = new ArrayList<>(command.arguments());
        if (command.part() == Part.BROKER) {
            all.forEach(some -> arguments.addAll(some.doors()));
        }
        return everyday(command)
                .commandLine(
                        new PartCommand(
                                command.part(),
                                command.libraries(),
                                command.own(),
                                command.mainClass(),
                                arguments));
    }

    @Override
    public Map<String, String> environment(PartCommand command) {
        Part part = command.part();
        Map<String, String> environment = new TreeMap<>(everyday(command).environment(command));
        environment.putAll(clocks.environment(new Member(part, second)));
        if (part.isService()) {
            environment.put(
                    "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWKSETURI",
                    "http://localhost:" + links.keys(part) + "/oauth2/jwks");
        }
        if (part == Part.GATEWAY) {
            environment.put("DEELWIJZER_GATEWAY_LIMITS_CLIENTREQUESTS", MANY);
            environment.put("DEELWIJZER_GATEWAY_LIMITS_ADDRESSREQUESTS", MANY);
        }
        return environment;
    }

    @Override
    public Duration stopPatience() {
        return new EverydayStyle(layout, links.seenBy(Part.ISSUER)).stopPatience();
    }

    private EverydayStyle everyday(PartCommand command) {
        return new EverydayStyle(layout, links.seenBy(command.part()));
    }
}
