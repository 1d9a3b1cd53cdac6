// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.beside;

/** When something is measured warm: the second of two rates is what the first was, nearly. */
final class Steadiness {

    private static final double NEARLY = 0.03;

    private Steadiness() {}

    /**
     * Whether they differ by less than 3 %.
     *
     * @param before 0 if there was none
     */
    static boolean agree(double before, double now) {
        return Math.abs(now - before) < NEARLY * before;
    }
}
