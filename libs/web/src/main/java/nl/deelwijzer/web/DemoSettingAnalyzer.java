// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start-up which setting belongs to the local suite, instead of showing a stack trace. */
final class DemoSettingAnalyzer extends AbstractFailureAnalyzer<DemoSetting> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DemoSetting cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Set a value of your own. Only the local suite may say deelwijzer.local-suite=true.",
                cause);
    }
}
