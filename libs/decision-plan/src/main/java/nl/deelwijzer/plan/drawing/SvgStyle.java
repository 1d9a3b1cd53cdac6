// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.drawing;

/**
 * The looks of the drawing. Colours only repeat what shape and words say; every text has a contrast
 * of 7 to 1 or more.
 */
public final class SvgStyle {

    /** The style sheet of every drawing. */
    public static final String SHEET =
            """

            text { font-family: 'Source Sans 3', 'Noto Sans', 'Liberation Sans', Arial, sans-serif; fill: #1b1b1b; }
            .title { font-size: 22px; font-weight: 700; }
            .lead { font-size: 14px; }
            .band { font-size: 14px; font-weight: 700; fill: #23374d; }
            .heading { font-size: 11.5px; font-weight: 700; }
            .text { font-size: 10.5px; }
            .bold { font-size: 10.5px; font-weight: 700; }
            .note { font-size: 9.5px; font-style: italic; fill: #3a3a3a; }
            .small { font-size: 9.5px; }
            .middle { text-anchor: middle; }
            .end { text-anchor: end; }
            .paper { fill: #ffffff; }
            .card { fill: #ffffff; stroke: #23374d; stroke-width: 1; }
            .card.rule { fill: #f3f5f8; stroke-dasharray: 5 2; }
            .card.passed { stroke-width: 3; }
            .row { fill: none; stroke: #b9c2cc; stroke-width: 0.5; }
            .row.walked { fill: #fff4c2; stroke: #1b1b1b; stroke-width: 1.5; }
            .arrow { fill: none; stroke: #23374d; stroke-width: 1; }
            .arrow.walked { stroke-width: 2.5; }
            .edge { fill: none; stroke: #6b7c8f; stroke-width: 0.8; }
            .edge.walked { stroke: #1b1b1b; stroke-width: 3; }
            .disc { fill: #ffffff; stroke: #23374d; stroke-width: 1; }
            .disc.passed { fill: #fff4c2; stroke-width: 2.5; }
            .inner { fill: none; stroke: #1b1b1b; stroke-width: 0.7; }
            .r-permitted, .r-required { fill: #dff2e1; stroke: #1b1b1b; stroke-width: 1; }
            .r-prohibited { fill: #f9dcdc; stroke: #1b1b1b; stroke-width: 1.5; }
            .r-consult { fill: #fdf0cd; stroke: #1b1b1b; stroke-width: 1; }
            .r-refer { fill: #dce9f7; stroke: #1b1b1b; stroke-width: 1; }
            .r-report { fill: #eadff3; stroke: #1b1b1b; stroke-width: 1; }
            .r-remedy { fill: #fbe6d3; stroke: #1b1b1b; stroke-width: 1; }
            .r-not-applicable { fill: #ffffff; stroke: #1b1b1b; stroke-width: 1; stroke-dasharray: 3 2; }
            """;

    private SvgStyle() {}
}
