// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

/**
 * A setting that belongs to the local suite and stops a service elsewhere. Never holds the value.
 */
final class DemoSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoSetting(String setting, String fault) {
        super(setting + " " + fault);
    }
}
