// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.browser;

import nl.deelwijzer.browser.Visit.Given;

import java.util.LinkedHashMap;
import java.util.Map;

/** Answers that lead through the plan of the police. */
final class Walks {

    private Walks() {}

    /** To a permission under conditions. */
    static Map<String, Given> permitted() {
        var answers = begun();
        answers.put("soort-gegevens", Given.of("artikel-8"));
        answers.put("ontvanger", Given.of("college-van-bw"));
        answers.put("doel-college", Given.of("ja"));
        for (var question :
                new String[] {
                    "noodzakelijk-structureel",
                    "proportioneel-structureel",
                    "subsidiair-structureel",
                    "rechtmatig-verkregen",
                    "niet-te-lang-bewaard",
                    "juist-en-actueel",
                    "toereikend"
                }) {
            answers.put(question, Given.of("ja"));
        }
        return answers;
    }

    /** As far as the kind of data. */
    static Map<String, Given> begun() {
        var answers = new LinkedHashMap<String, Given>();
        answers.put("werkgever", Given.of("politie"));
        answers.put("bevoegd", Given.of("ja"));
        answers.put("medisch-beroepsgeheim", Given.of("nee"));
        answers.put("persoonsgegeven", Given.of("ja"));
        answers.put("taak", Given.of("politietaak"));
        answers.put("in-bestand", Given.of("ja"));
        return answers;
    }
}
