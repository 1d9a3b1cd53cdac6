// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.api;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A decision in Dutch, as the service explains it. */
public record Explanation(
        String answer,
        String title,
        String reason,
        List<String> basis,
        @Nullable String notice,
        List<Step> steps,
        List<Moment> conditions,
        @Nullable WhatIf whatIf) {

    /** A step; without an id where it follows from earlier answers. */
    public record Step(
            @Nullable String question,
            String step,
            String heading,
            @Nullable String asked,
            List<String> answer,
            String meant,
            List<String> cites) {}

    /** What must be done at one moment, which is named in Dutch. */
    public record Moment(String moment, List<Condition> conditions) {}

    /** Something that must be done. */
    public record Condition(String id, String text, List<String> cites) {}

    /** What would have to be different. */
    public record WhatIf(String notice, List<Change> alternatives, boolean complete) {}

    /** Answers that would lead elsewhere. */
    public record Change(List<Different> answers, List<Different> besides, String outcome) {}

    /** One such answer. */
    public record Different(
            String question, String heading, String kind, List<String> now, List<String> instead) {}
}
