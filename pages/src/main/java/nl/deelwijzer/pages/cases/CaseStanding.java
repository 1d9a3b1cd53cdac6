// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages.cases;

import nl.deelwijzer.cases.CaseOverview;
import nl.deelwijzer.cases.Contradiction;
import nl.deelwijzer.cases.Ending;
import nl.deelwijzer.cases.Provision;
import nl.deelwijzer.pages.frame.PersonForm;
import nl.deelwijzer.plan.Result;

import java.util.List;

/**
 * Where a case stands: what each domain answers, in the order of the case.
 *
 * @param known the case
 * @param seen another one with each change of what would be recorded, so that nothing is recorded
 *     that the user did not see
 */
record CaseStanding(Case known, List<Answered> answers, String seen) {

    CaseStanding {
        answers = List.copyOf(answers);
    }

    /** The same case about a person. */
    CaseStanding concerning(PersonForm person) {
        return new CaseStanding(known.concerning(person), answers, seen);
    }

    /** What can be recorded now. */
    public List<Answered> ready() {
        return answers.stream().filter(Answered::isReady).toList();
    }

    /** What is not through, or has no answer. */
    public List<Answered> unready() {
        return answers.stream().filter(it -> !it.isDecided()).toList();
    }

    /** Whether everything is recorded. */
    public boolean isRecorded() {
        return answers.stream().noneMatch(Answered::isOpen);
    }

    /** Who may give what to whom, a row for each domain. */
    public List<SharingRow> matrix() {
        return answers.stream().map(SharingRow::of).toList();
    }

    /** What is decided or would be, as sentences. */
    public List<String> sentences() {
        return overview().provisions().stream().map(Provision::sentence).toList();
    }

    /** Where partners contradict each other. */
    public List<String> contradictions() {
        return overview().contradictions().stream().map(Contradiction::explanation).toList();
    }

    /** The case as a whole, as far as plans are through. */
    CaseOverview overview() {
        var about = known.about();
        return CaseOverview.of(
                new CaseOverview.Identity(
                        known.caseId(), List.of(about.reference()), about.broughtBy().word()),
                answers.stream().filter(Answered::isDecided).map(CaseStanding::provision).toList());
    }

    static Provision provision(Answered answered) {
        var part = answered.part();
        var walked = answered.told();
        var ending = answered.ending();
        return new Provision(
                part.walk(),
                new Provision.Giver(part.domain().word(), ""),
                new Provision.UsedPlan(walked.plan().id(), walked.plan().digest()),
                new Ending(
                        Result.valueOf(ending.result()),
                        walked.pending().size(),
                        ending.title(),
                        ending.basis(),
                        ending.referTo()),
                walked.path().stream()
                        .map(step ->
                                new Provision.Passed(
                                        step.question(), step.heading(), step.options()))
                        .toList(),
                part.recipient(),
                null);
    }
}
