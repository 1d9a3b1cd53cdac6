// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

/** A setting without which the service must not start. Never holds the value. */
final class MissingSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String setting;

    MissingSetting(String setting, String fault) {
        super(setting + " " + fault);
        this.setting = setting;
    }

    String setting() {
        return setting;
    }
}
