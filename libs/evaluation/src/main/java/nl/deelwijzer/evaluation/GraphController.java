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
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Draws plans, on paper and for other engines, and the way that answers walk through them. */
@RestController
@RequestMapping("/v1/plans/{plan}/graph")
class GraphController {

    private static final String SVG = "image/svg+xml;charset=UTF-8";
    private static final String MERMAID = "text/vnd.mermaid;charset=UTF-8";
    private static final String DMN = "application/dmn+xml;charset=UTF-8";

    private final PlanShelf plans;

    /** A version of a plan looks the same for ever, and takes longer to draw than to send. */
    private final Map<Drawing, String> drawn = new ConcurrentHashMap<>();

    private record Drawing(String digest, String form) {}

    GraphController(PlanShelf plans) {
        this.plans = plans;
    }

    @GetMapping(produces = {SVG, MERMAID, DMN})
    ResponseEntity<String> draw(
            @PathVariable String plan,
            @RequestParam(required = false) @Nullable String asOf,
            ServerHttpRequest request) {
        var shown = plans.shown(plan, asOf == null ? null : Days.ofQuery("asOf", asOf));
        var form = preferred(request, List.of(SVG, MERMAID, DMN));
        var drawing = new Drawing(shown.digest().toString(), form);
        return answer(
                form, drawn.computeIfAbsent(drawing, _ -> drawing(shown, WalkedPath.NONE, form)));
    }

    @PostMapping(
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {SVG, MERMAID})
    ResponseEntity<String> drawWalk(
            @PathVariable String plan,
            @RequestBody(required = false) byte @Nullable [] body,
            ServerHttpRequest request) {
        Walked walked = walked(plan, body);
        var form = preferred(request, List.of(SVG, MERMAID));
        return answer(form, drawing(walked.plan(), walked.path(), form));
    }

    private static String drawing(Plan plan, WalkedPath path, String form) {
        return switch (form) {
            case MERMAID -> Mermaid.draw(plan, path);
            case DMN -> DmnModel.of(plan);
            default -> Svg.draw(plan, path);
        };
    }

    private static ResponseEntity<String> answer(String form, String drawing) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(form)).body(drawing);
    }

    /** What the client likes best; the first of the forms where it does not mind. */
    private static String preferred(ServerHttpRequest request, List<String> forms) {
        return request.getHeaders().getAccept().stream()
                .sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
                .flatMap(accepted -> forms.stream().filter(form -> accepts(accepted, form)))
                .findFirst()
                .orElse(forms.getFirst());
    }

    private static boolean accepts(MediaType accepted, String form) {
        return accepted.isCompatibleWith(MediaType.parseMediaType(form));
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
}
