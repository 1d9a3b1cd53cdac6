// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web.broken;

import nl.deelwijzer.plan.broken.PlanWithAFramework;

import org.jspecify.annotations.NullMarked;

/** HTTP that knows a plan. */
@NullMarked
public final class WebWithAPlan {
    public PlanWithAFramework plan() {
        return new PlanWithAFramework();
    }
}
