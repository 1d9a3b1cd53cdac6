// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.checks.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.lang.annotation.Annotation;
import java.util.List;

/** Reads the annotations of package-info.java, of the very package and of no parent. */
final class ResideInAPackageAnnotatedWith extends ArchCondition<JavaClass> {

    private final List<Class<? extends Annotation>> annotations;

    ResideInAPackageAnnotatedWith(List<Class<? extends Annotation>> annotations) {
        super("reside in a package annotated with " + annotations);
        this.annotations = List.copyOf(annotations);
    }

    @Override
    public void check(JavaClass javaClass, ConditionEvents events) {
        for (var annotation : annotations) {
            var marked = javaClass.getPackage().isAnnotatedWith(annotation);
            events.add(
                    new SimpleConditionEvent(
                            javaClass,
                            marked,
                            "%s: its package lacks @%s"
                                    .formatted(javaClass.getName(), annotation.getSimpleName())));
        }
    }
}
