// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.cases;

import nl.deelwijzer.plan.Result;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A decision about nobody, of which a test says what matters. */
record Sample(Provision provision) {

    static Sample of(String domain, String plan, Result result) {
        return new Sample(
                new Provision(
                        UUID.randomUUID().toString(),
                        new Provision.Giver(domain, "00000001003214345000"),
                        new Provision.UsedPlan(plan, "sha256:" + plan),
                        new Ending(result, 0, "Titel", List.of("Wpg art. 19"), null),
                        List.of(),
                        "Wijkteam 3",
                        "bsn:een"));
    }

    Sample answering(String question, String answer) {
        var longer = new ArrayList<>(provision.path());
        longer.add(new Provision.Passed(question, "Kop " + question, List.of(answer)));
        return with(provision.ending(), longer, provision.recipient(), provision.subject());
    }

    Sample titled(String title) {
        var ending = provision.ending();
        return ending(new Ending(ending.result(), 0, title, ending.basis(), null));
    }

    Sample referringTo(String plan) {
        var ending = provision.ending();
        return ending(new Ending(ending.result(), 0, ending.title(), ending.basis(), plan));
    }

    Sample to(String recipient) {
        return with(provision.ending(), provision.path(), recipient, provision.subject());
    }

    Sample about(String subject) {
        return with(provision.ending(), provision.path(), provision.recipient(), subject);
    }

    private Sample ending(Ending ending) {
        return with(ending, provision.path(), provision.recipient(), provision.subject());
    }

    private Sample with(
            Ending ending,
            List<Provision.Passed> path,
            @Nullable String recipient,
            @Nullable String subject) {
        return new Sample(
                new Provision(
                        provision.id(),
                        provision.giver(),
                        provision.plan(),
                        ending,
                        path,
                        recipient,
                        subject));
    }
}
