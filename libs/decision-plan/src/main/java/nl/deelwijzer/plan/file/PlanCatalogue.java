// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

import nl.deelwijzer.plan.Plan;
import nl.deelwijzer.plan.PlanDigest;
import nl.deelwijzer.plan.PlanId;
import nl.deelwijzer.plan.file.PlanFault.Code;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All versions of all plans that a service offers. Immutable. */
public final class PlanCatalogue {

    private static final Comparator<Plan> OLDEST_FIRST =
            Comparator.comparing(
                            (Plan plan) -> plan.validity().from(),
                            Comparator.nullsFirst(Comparator.<@Nullable LocalDate>naturalOrder()))
                    .thenComparing(Plan::version);

    private final SequencedMap<PlanId, List<Plan>> versions;

    private PlanCatalogue(SequencedMap<PlanId, List<Plan>> versions) {
        this.versions = versions;
    }

    /**
     * Reads plan files into a catalogue.
     *
     * @param files file name to text, one plan version each
     * @throws InvalidPlansException naming every fault of every file, if there is any
     */
    public static PlanCatalogue read(Map<String, String> files) {
        var faults = new ArrayList<PlanFault>();
        var plans = new TreeMap<String, Plan>();
        new TreeMap<>(files)
                .forEach((file, text) -> {
                    switch (PlanReader.read(file, text)) {
                        case PlanReading.Sound(Plan plan) -> plans.put(file, plan);
                        case PlanReading.Faulty(var found) -> faults.addAll(found);
                    }
                });
        faults.addAll(overlaps(plans));
        if (!faults.isEmpty()) {
            throw new InvalidPlansException(faults);
        }
        return of(plans.values());
    }

    private static PlanCatalogue of(Iterable<Plan> plans) {
        var versions = new TreeMap<PlanId, List<Plan>>();
        plans.forEach(
                plan -> versions.computeIfAbsent(plan.id(), id -> new ArrayList<>()).add(plan));
        versions.replaceAll((id, all) -> all.stream().sorted(OLDEST_FIRST).toList());
        return new PlanCatalogue(versions);
    }

    /** Every version of every plan, by id and then oldest first. */
    public List<Plan> all() {
        return versions.values().stream().flatMap(List::stream).toList();
    }

    /** The version with this digest, if it is offered. */
    public Optional<Plan> find(PlanDigest digest) {
        return all().stream().filter(plan -> plan.digest().equals(digest)).findFirst();
    }

    /** The version of the plan that was valid on the day; never another one instead. */
    public Selection select(PlanId id, LocalDate day) {
        List<Plan> candidates = versions.get(id);
        if (candidates == null) {
            return new Selection.UnknownPlan();
        }
        return candidates.stream()
                .filter(plan -> plan.validity().covers(day))
                .findFirst()
                .<Selection>map(Selection.Selected::new)
                .orElseGet(() ->
                        new Selection.NotInForce(candidates.stream().map(Plan::validity).toList()));
    }

    private static List<PlanFault> overlaps(Map<String, Plan> plans) {
        var faults = new ArrayList<PlanFault>();
        var seen = new ArrayList<Map.Entry<String, Plan>>();
        for (var entry : plans.entrySet()) {
            String clashes =
                    seen.stream()
                            .filter(other -> clash(entry.getValue(), other.getValue()))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.joining(", "));
            if (!clashes.isEmpty()) {
                faults.add(
                        new PlanFault(
                                Code.OVERLAPPING_VERSIONS,
                                entry.getKey(),
                                1,
                                "valid",
                                "the same version, or valid on the same day, as " + clashes));
            }
            seen.add(entry);
        }
        return faults;
    }

    private static boolean clash(Plan one, Plan other) {
        return one.id().equals(other.id())
                && (one.version().equals(other.version())
                        || one.validity().overlaps(other.validity()));
    }
}
