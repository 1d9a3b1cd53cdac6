// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.cases;

import org.springframework.web.server.WebSession;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The cases of one session. Safe for requests at the same time. */
final class Cases {

    private static final String ATTRIBUTE = Cases.class.getName();
    private static final int MOST = 4;

    private final Map<String, Case> cases =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Case> eldest) {
                    return size() > MOST;
                }
            };

    private Cases() {}

    static Cases of(WebSession session) {
        var known = session.getAttributes().computeIfAbsent(ATTRIBUTE, name -> new Cases());
        return (Cases) Objects.requireNonNull(known);
    }

    /** The case to which this walk or decision belongs; looks without beginning a session. */
    static Optional<Case> holding(WebSession session, String walkOrDecision) {
        return session.getAttributes().get(ATTRIBUTE) instanceof Cases known
                ? known.all().stream().filter(it -> it.holds(walkOrDecision)).findFirst()
                : Optional.empty();
    }

    synchronized Optional<Case> find(String id) {
        return Optional.ofNullable(cases.get(id));
    }

    synchronized void keep(Case kept) {
        cases.put(kept.id(), kept);
    }

    synchronized List<Case> all() {
        return List.copyOf(cases.values());
    }
}
