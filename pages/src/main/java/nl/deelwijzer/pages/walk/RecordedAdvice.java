// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.walk;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.reactive.result.view.Rendering;

/** Leads whoever goes back to a walk that was recorded, or records it twice, to its decision. */
@ControllerAdvice
class RecordedAdvice {

    @ExceptionHandler
    Rendering toDecision(AlreadyRecorded recorded) {
        return Rendering.redirectTo("/beslissingen/" + recorded.decision()).build();
    }
}
