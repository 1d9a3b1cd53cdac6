// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.checks.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import java.util.List;

/** One slice for each of the packages with what is below it; all else belongs to none. */
record PackageSlices(String description, List<String> packages) implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
        var name = javaClass.getPackageName() + ".";
        return packages.stream()
                .filter(part -> name.startsWith(part + "."))
                .findFirst()
                .map(SliceIdentifier::of)
                .orElseGet(SliceIdentifier::ignore);
    }

    @Override
    public String getDescription() {
        return description;
    }
}
