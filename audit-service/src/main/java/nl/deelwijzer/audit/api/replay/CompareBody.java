// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.replay;

import nl.deelwijzer.audit.api.Moments;
import nl.deelwijzer.audit.plans.Plans;
import nl.deelwijzer.audit.replay.run.Task;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.PlanDigest;
import nl.deelwijzer.plan.file.PlanFault;
import nl.deelwijzer.plan.file.PlanReader;
import nl.deelwijzer.plan.file.PlanReading;
import nl.deelwijzer.web.Problem;
import nl.deelwijzer.web.ProblemException;
import nl.deelwijzer.web.ProblemType;
import nl.deelwijzer.web.json.Faults;
import nl.deelwijzer.web.json.JsonFields;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.Locale;

/**
 * The body of a comparison, read strictly: a plan that was published, by its digest, or the text of
 * one that was not.
 */
@Component
class CompareBody {

    private static final int MOST = 200;
    private static final int MOST_PLAN = 250_000;

    private final Plans plans;

    CompareBody(Plans plans) {
        this.plans = plans;
    }

    /**
     * What is asked; an error {@code unknown-plan} where no plan with the digest is kept.
     *
     * @throws ProblemException {@code invalid-request} with all faults, those of the plan included
     */
    Mono<Task> read(byte[] json) {
        var faults = new Faults();
        var body = JsonFields.of(json, faults);
        var domain = body.text("domain", MOST).orElse(null);
        var from = Moments.read(body, "from", faults);
        var until = Moments.read(body, "until", faults);
        var plan = plan(body, faults);
        body.noOthers();
        faults.orThrow();
        return plan.map(it -> Task.Other.of(it, domain, from, until));
    }

    private Mono<Plan> plan(JsonFields body, Faults faults) {
        var digest = body.text("digest", MOST);
        var text = body.text("plan", MOST_PLAN);
        if (digest.isPresent() == text.isPresent() && faults.none()) {
            faults.body(
                    body.pointer("plan"),
                    "one-of",
                    "Geef óf digest, van een gepubliceerd stappenplan, óf plan, de tekst ervan.");
        }
        return digest.map(it -> published(it, body.pointer("digest"), faults))
                .or(() -> text.map(it -> written(it, body.pointer("plan"), faults)))
                .orElse(Mono.empty());
    }

    private Mono<Plan> published(String digest, String pointer, Faults faults) {
        if (!digest.matches("sha256:[0-9a-f]{64}")) {
            faults.body(pointer, "invalid-value", "Schrijf sha256: en 64 hexadecimale cijfers.");
            return Mono.empty();
        }
        return plans.findSound(new PlanDigest(digest))
                .switchIfEmpty(Mono.error(CompareBody::unknown));
    }

    private static Mono<Plan> written(String text, String pointer, Faults faults) {
        return switch (PlanReader.read("plan", text)) {
            case PlanReading.Sound(var plan) -> Mono.just(plan);
            case PlanReading.Faulty(var found) -> {
                found.forEach(fault -> note(fault, pointer, faults));
                yield Mono.empty();
            }
        };
    }

    private static void note(PlanFault fault, String pointer, Faults faults) {
        var code = fault.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
        faults.body(
                pointer,
                code,
                "Regel " + fault.line() + ", bij " + fault.path() + ": " + fault.message());
    }

    private static ProblemException unknown() {
        var detail = "Er is hier geen stappenplan met deze digest gepubliceerd.";
        return Problem.of(ProblemType.UNKNOWN_PLAN, detail).asException();
    }
}
