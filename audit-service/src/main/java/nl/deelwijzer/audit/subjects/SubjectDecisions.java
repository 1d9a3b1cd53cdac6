// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.subjects;

import nl.deelwijzer.audit.search.Page;
import nl.deelwijzer.audit.search.PageRequest;
import nl.deelwijzer.record.Subject;

import reactor.core.publisher.Mono;

import java.util.List;

/** The stored decisions that concern a person. */
public interface SubjectDecisions {

    /** Those without any of the marks, newest first. */
    Mono<Page> without(Subject subject, List<Mark> marks, PageRequest request);

    /** How many have one of the marks. */
    Mono<Long> count(Subject subject, List<Mark> marks);
}
