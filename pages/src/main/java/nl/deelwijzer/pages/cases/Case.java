// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.cases;

import nl.deelwijzer.pages.api.CaseAnswer;
import nl.deelwijzer.pages.api.Domain;
import nl.deelwijzer.pages.frame.PersonForm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A case as far as the team came: in the session only, until the team records it or saves it.
 *
 * @param key makes recording twice the same as recording once, and keeps what is recorded later in
 *     the same case
 * @param recorded what was recorded, by the id of the walk
 * @param caseId the number that the decisions share; empty as long as nothing is recorded
 * @param person whom it is about, as it was typed at the button that records; never in a file
 */
record Case(
        String id,
        About about,
        List<Part> parts,
        String key,
        Map<String, CaseAnswer.Walked> recorded,
        String caseId,
        PersonForm person) {

    Case {
        parts = List.copyOf(parts);
        recorded = Map.copyOf(recorded);
    }

    /**
     * What all domains are told.
     *
     * @param reference the team's own name for the case
     * @param broughtBy the domain that brings it in
     */
    record About(String reference, Domain broughtBy) {

        /** Without the reference. */
        @Override
        public String toString() {
            return "About[" + broughtBy + "]";
        }
    }

    /**
     * What is asked of one domain.
     *
     * @param title of the plan
     * @param walk id of the walk in which its questions are answered
     */
    record Part(Domain domain, String plan, String title, String recipient, String walk) {

        /** Where its questions are answered. */
        public String address() {
            return "/afwegingen/" + walk;
        }

        boolean is(Domain of, String by) {
            return domain == of && plan.equals(by);
        }

        /** The same for another recipient. */
        Part to(String other) {
            return new Part(domain, plan, title, other, walk);
        }

        /** Without the recipient. */
        @Override
        public String toString() {
            return "Part[" + domain + "]";
        }
    }

    static Case begin(About about, List<Part> parts) {
        return new Case(newId(), about, parts, newId(), Map.of(), "", PersonForm.NOBODY);
    }

    Case with(About changed, List<Part> others) {
        return new Case(id, changed, others, key, recorded, caseId, person);
    }

    Case with(String number, Map<String, CaseAnswer.Walked> made) {
        var all = new LinkedHashMap<>(recorded);
        all.putAll(made);
        return new Case(id, about, parts, key, all, number, person);
    }

    /** The same about another person, as long as nothing is recorded: then that stays. */
    Case concerning(PersonForm other) {
        return isBegun() ? this : new Case(id, about, parts, key, recorded, caseId, other);
    }

    /** Without the person, whom nothing needs any more once everything is recorded. */
    Case settled() {
        return open().isEmpty()
                ? new Case(id, about, parts, key, recorded, caseId, PersonForm.NOBODY)
                : this;
    }

    /** What may still change. */
    List<Part> open() {
        return parts.stream().filter(part -> !isRecorded(part)).toList();
    }

    /** Whether the decision of this domain is recorded. */
    public boolean hasRecorded(Domain domain) {
        return parts.stream().anyMatch(part -> part.domain() == domain && isRecorded(part));
    }

    boolean isRecorded(Part part) {
        return recorded.containsKey(part.walk());
    }

    /** Whether anything is recorded; from then on the reference stays. */
    public boolean isBegun() {
        return !recorded.isEmpty();
    }

    boolean holds(String walkOrDecision) {
        return parts.stream().anyMatch(part -> part.walk().equals(walkOrDecision))
                || recorded.values().stream().anyMatch(it -> walkOrDecision.equals(it.id()));
    }

    /** Where the case stands on the pages. */
    public String address() {
        return "/zaken/" + id;
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    /** Without what the team wrote. */
    @Override
    public String toString() {
        return "Case[" + id + "]";
    }
}
