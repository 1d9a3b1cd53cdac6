// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Walk;
import nl.deelwijzer.plan.dmn.DmnModel;
import nl.deelwijzer.plan.drawing.Mermaid;
import nl.deelwijzer.plan.drawing.Svg;
import nl.deelwijzer.plan.drawing.WalkedPath;
import nl.deelwijzer.web.RequestFault;
import nl.deelwijzer.web.json.Days;
import nl.deelwijzer.web.json.Faults;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Draws plans, on paper and for other engines, and the way that answers walk through them. */
@RestController
@RequestMapping("/v1/plans/{plan}/graph")
class GraphController {

    private static final String SVG = "image/svg+xml;charset=UTF-8";
    private static final String MERMAID = "text/vnd.mermaid;charset=UTF-8";
    private static final String DMN = "application/dmn+xml;charset=UTF-8";

    private final PlanShelf plans;

    GraphController(PlanShelf plans) {
        this.plans = plans;
    }

    @GetMapping(produces = SVG)
    String svg(@PathVariable String plan, @RequestParam(required = false) @Nullable String asOf) {
        return Svg.draw(shown(plan, asOf), WalkedPath.NONE);
    }

    @GetMapping(produces = MERMAID)
    String mermaid(
            @PathVariable String plan, @RequestParam(required = false) @Nullable String asOf) {
        return Mermaid.draw(shown(plan, asOf), WalkedPath.NONE);
    }

    @GetMapping(produces = DMN)
    String dmn(@PathVariable String plan, @RequestParam(required = false) @Nullable String asOf) {
        return DmnModel.of(shown(plan, asOf));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = SVG)
    String walkedSvg(
            @PathVariable String plan, @RequestBody(required = false) byte @Nullable [] body) {
        Walked walked = walked(plan, body);
        return Svg.draw(walked.plan(), walked.path());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MERMAID)
    String walkedMermaid(
            @PathVariable String plan, @RequestBody(required = false) byte @Nullable [] body) {
        Walked walked = walked(plan, body);
        return Mermaid.draw(walked.plan(), walked.path());
    }

    private record Walked(Plan plan, WalkedPath path) {}

    private Walked walked(String id, byte @Nullable [] body) {
        var faults = new Faults();
        var request = RequestReader.graph(id, body == null ? new byte[0] : body, faults);
        faults.orThrow();
        var plan = plans.applicable(id, request.asOf(), RequestFault.Part.BODY);
        if (plan.walk(request.answers()) instanceof Walk.Rejected rejected) {
            throw WalkProblems.of(rejected).asException();
        }
        return new Walked(plan, WalkedPath.of(plan, request.answers()));
    }

    private Plan shown(String plan, @Nullable String asOf) {
        return plans.shown(plan, asOf == null ? null : Days.ofQuery("asOf", asOf));
    }
}
