// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Processes as people use them: with the prepared classes where there are any, and stopped without
 * much waiting.
 */
public final class EverydayStyle implements Suite.Style {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(12);

    private final ClassCaches caches;
    private final PartSettings settings;

    public EverydayStyle(Layout layout, Ports ports) {
        this.caches = new ClassCaches(layout.classCaches());
        this.settings = new PartSettings(layout, ports);
    }

    @Override
    public List<String> commandLine(PartCommand command) {
        return caches.commandLine(command);
    }

    @Override
    public Map<String, String> environment(PartCommand command) {
        return settings.environment(command.part());
    }

    @Override
    public Duration stopPatience() {
        return STOP_PATIENCE;
    }
}
