// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.retention;

import nl.deelwijzer.audit.retention.RetentionSchedule;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Map;

/** How long what is kept; shows no decision. */
@RestController
class ScheduleController {

    private final RetentionSchedule schedule;

    ScheduleController(RetentionSchedule schedule) {
        this.schedule = schedule;
    }

    @GetMapping(path = "/v1/retention", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> schedule() {
        return Map.of("rules", schedule.rules().stream().map(ScheduleView::of).toList());
    }
}
