// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import nl.deelwijzer.audit.search.DecisionFilter;
import nl.deelwijzer.record.DecisionRecord;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A filter for each thing that can be asked, that asks nothing else. */
final class SingleFilters {

    private SingleFilters() {}

    /** All of them, and the one that asks nothing. */
    static Stream<DecisionFilter> of(DecisionRecord decision) throws ReflectiveOperationException {
        var full = FullFilter.of(decision);
        var parts = DecisionFilter.class.getRecordComponents();
        var filters = new ArrayList<DecisionFilter>();
        for (var part : parts) {
            var values = new @Nullable Object[parts.length];
            values[List.of(parts).indexOf(part)] = part.getAccessor().invoke(full);
            filters.add(with(parts, values));
        }
        filters.add(with(parts, new @Nullable Object[parts.length]));
        return filters.stream();
    }

    private static DecisionFilter with(RecordComponent[] parts, @Nullable Object[] values)
            throws ReflectiveOperationException {
        var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return DecisionFilter.class.getDeclaredConstructor(types).newInstance(values);
    }
}
