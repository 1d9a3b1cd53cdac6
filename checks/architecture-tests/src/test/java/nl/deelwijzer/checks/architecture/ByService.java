// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.checks.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** One slice for each service; what is shared belongs to none. */
final class ByService implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
        var name = javaClass.getPackageName() + ".";
        return Deelwijzer.SERVICES.stream()
                .filter(service -> name.startsWith(service + "."))
                .findFirst()
                .map(SliceIdentifier::of)
                .orElseGet(SliceIdentifier::ignore);
    }

    @Override
    public String getDescription() {
        return "services";
    }
}
