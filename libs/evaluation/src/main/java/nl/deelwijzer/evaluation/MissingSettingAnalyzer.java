// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import java.util.Locale;

/** Says at start-up which setting is missing instead of showing a stack trace. */
final class MissingSettingAnalyzer extends AbstractFailureAnalyzer<MissingSetting> {

    @Override
    protected FailureAnalysis analyze(Throwable root, MissingSetting cause) {
        var variable = cause.setting().toUpperCase(Locale.ROOT).replace("-", "").replace('.', '_');
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Set " + cause.setting() + " or the environment variable " + variable + ".",
                cause);
    }
}
