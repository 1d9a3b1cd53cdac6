// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.shared;

import nl.deelwijzer.plan.testkit.PlanSuite;

import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

class PlansTest {

    @TestFactory
    Stream<DynamicNode> doWhatTheLawSays() {
        return PlanSuite.forPlans();
    }
}
