// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.drawing;

import static nl.deelwijzer.plan.drawing.Pen.number;

import nl.deelwijzer.plan.Node;
import nl.deelwijzer.plan.Outcome;
import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.Result;
import nl.deelwijzer.plan.Rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The whole plan at a glance: a numbered disc per question and rule, an arrow per way on, small
 * shapes where it can end.
 */
final class Overview {

    private static final double SPACING = 64;

    private record Place(double x, double y) {}

    private final Plan plan;
    private final Numbering numbering;
    private final WalkedPath walked;
    private final Map<String, Place> places = new HashMap<>();

    Overview(Plan plan, Numbering numbering, WalkedPath walked, double top, double height) {
        this.plan = plan;
        this.numbering = numbering;
        this.walked = walked;
        arrange(top, height);
    }

    private void arrange(double top, double height) {
        var layers = layers();
        double step = Math.min(46, height / Math.max(1, layers.size()));
        layers.forEach((depth, nodes) -> arrangeLayer(nodes, top + (depth + 0.5) * step));
    }

    private void arrangeLayer(List<Node> nodes, double y) {
        nodes.sort(Comparator.comparingDouble(this::meanOfPredecessors));
        double spacing = Math.min(SPACING, (Pages.WIDTH - 2 * Pages.MARGIN - 40) / nodes.size());
        double left = Pages.WIDTH / 2 - spacing * (nodes.size() - 1) / 2;
        for (int i = 0; i < nodes.size(); i++) {
            places.put(nodes.get(i).id(), new Place(left + i * spacing, y));
        }
    }

    private double meanOfPredecessors(Node node) {
        return numbering.inOrder().stream()
                .filter(from -> places.containsKey(from.id()))
                .filter(from -> Way.from(from).stream().anyMatch(way -> way.to().equals(node.id())))
                .mapToDouble(from -> place(from.id()).x())
                .average()
                .orElse(Pages.WIDTH / 2);
    }

    private SortedMap<Integer, List<Node>> layers() {
        var depths = new HashMap<String, Integer>();
        var layers = new TreeMap<Integer, List<Node>>();
        for (Node node : numbering.inOrder()) {
            int depth = depths.getOrDefault(node.id(), 0);
            layers.computeIfAbsent(depth, d -> new ArrayList<>()).add(node);
            Way.from(node).forEach(way -> depths.merge(way.to(), depth + 1, Math::max));
        }
        return layers;
    }

    private Place place(String node) {
        return Objects.requireNonNull(places.get(node), node);
    }

    void draw(Pen pen) {
        numbering.inOrder().forEach(node -> arrows(node, pen));
        numbering.inOrder().forEach(node -> disc(node, pen));
    }

    private void arrows(Node node, Pen pen) {
        SequencedMap<String, List<Way>> byTarget =
                Way.from(node).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Way::to, LinkedHashMap::new, Collectors.toList()));
        byTarget.forEach((to, ways) ->
                arrow(node, to, ways.stream().anyMatch(way -> walked.takes(node, way)), pen));
    }

    private void arrow(Node node, String to, boolean taken, Pen pen) {
        if (places.containsKey(to)) {
            Place a = place(node.id());
            Place b = place(to);
            double bend = b.y() - a.y() > 60 && Math.abs(a.x() - b.x()) < 4 ? 36 : 0;
            pen.path(
                    taken ? "edge walked" : "edge",
                    "M%s %sC%s %s %s %s %s %s"
                            .formatted(
                                    number(a.x()),
                                    number(a.y() + 9),
                                    number(a.x() + bend),
                                    number(a.y() + 24),
                                    number(b.x() + bend),
                                    number(b.y() - 24),
                                    number(b.x()),
                                    number(b.y() - 9)));
        }
    }

    private void disc(Node node, Pen pen) {
        Place place = place(node.id());
        pen.open("a", "href", "#" + node.id());
        if (node instanceof Rule) {
            pen.rectangle(
                    place.x() - 9,
                    place.y() - 8,
                    18,
                    16,
                    2,
                    walked.comesBy(node) ? "disc passed" : "disc");
        } else {
            pen.element(
                    "circle",
                    "cx",
                    number(place.x()),
                    "cy",
                    number(place.y()),
                    "r",
                    "9",
                    "class",
                    walked.comesBy(node) ? "disc passed" : "disc");
        }
        pen.text(
                place.x(),
                place.y() + 3.5,
                "small middle",
                String.valueOf(numbering.number(node.id())));
        pen.close("a");
        endings(node, place, pen);
    }

    private void endings(Node node, Place place, Pen pen) {
        List<Result> results =
                Way.from(node).stream()
                        .map(way -> plan.node(way.to()))
                        .filter(Outcome.class::isInstance)
                        .map(end -> ((Outcome) end).result())
                        .distinct()
                        .sorted()
                        .toList();
        for (int i = 0; i < results.size(); i++) {
            Glyph.draw(
                    pen,
                    results.get(i),
                    place.x() + 18 + (i % 3) * 13,
                    place.y() - 4 + (i / 3) * 9,
                    10,
                    7);
        }
    }
}
