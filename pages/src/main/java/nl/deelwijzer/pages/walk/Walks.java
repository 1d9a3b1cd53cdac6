// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.walk;

import nl.deelwijzer.pages.api.Answers;
import nl.deelwijzer.pages.api.Decision;
import nl.deelwijzer.pages.api.Explanation;

import org.jspecify.annotations.Nullable;
import org.springframework.web.server.WebSession;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The walks of one session, and what was recorded in it. Safe for requests at the same time. */
public final class Walks {

    private static final String ATTRIBUTE = Walks.class.getName();
    private static final int MOST = 40;

    private final Map<String, Walk> walks = bounded();
    private final Map<String, Recorded> recorded = bounded();

    private Walks() {}

    /**
     * What was recorded, so that whoever decided can read it without the right to read all.
     *
     * @param walk id of the walk that led to it
     * @param walked what it takes to draw that walk; null for a part of a case
     * @param written the decision as its service wrote it; null for a part of a case
     */
    public record Recorded(
            String walk,
            Decision decision,
            Explanation explanation,
            Answers.@Nullable Drawn walked,
            @Nullable String written) {

        /** Without content that belongs to people. */
        @Override
        public String toString() {
            return "Recorded[" + decision.id() + "]";
        }
    }

    /** The walks of this session. */
    public static Walks of(WebSession session) {
        var known = session.getAttributes().computeIfAbsent(ATTRIBUTE, name -> new Walks());
        return (Walks) Objects.requireNonNull(known);
    }

    synchronized Optional<Walk> find(String id) {
        return Optional.ofNullable(walks.get(id));
    }

    synchronized void keep(Walk walk) {
        walks.put(walk.id(), walk);
    }

    synchronized void keep(Recorded made) {
        walks.remove(made.walk());
        recorded.put(made.decision().id(), made);
    }

    /** The decision with this id, if it was recorded in this session. */
    public synchronized Optional<Recorded> recorded(String decision) {
        return Optional.ofNullable(recorded.get(decision));
    }

    synchronized Optional<Recorded> recordedFrom(String walk) {
        return recorded.values().stream().filter(made -> made.walk().equals(walk)).findFirst();
    }

    private static <V> Map<String, V> bounded() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > MOST;
            }
        };
    }
}
