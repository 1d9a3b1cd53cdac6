// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.testkit;

/**
 * One thing that is wrong with a case file.
 *
 * @param line counted from 1
 */
record CaseFault(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
