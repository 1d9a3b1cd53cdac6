// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import nl.deelwijzer.plan.file.InvalidPlansException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start-up which plan file is wrong, at which line and why. */
final class UnusablePlansAnalyzer extends AbstractFailureAnalyzer<InvalidPlansException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, InvalidPlansException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Mend the plan files that are named above.",
                cause);
    }
}
