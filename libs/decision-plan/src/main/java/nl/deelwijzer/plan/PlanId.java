// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan;

/**
 * Names a plan through all its versions, in Dutch kebab-case: {@code verstrekking-aan-politie}.
 *
 * @param value lower-case letters, digits and single hyphens
 */
public record PlanId(String value) implements Comparable<PlanId> {

    /**
     * @throws IllegalArgumentException if the value is not kebab-case
     */
    public PlanId {
        if (!KebabCase.is(value)) {
            throw new IllegalArgumentException("a plan id is kebab-case");
        }
    }

    @Override
    public int compareTo(PlanId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
