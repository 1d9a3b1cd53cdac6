// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import nl.deelwijzer.tlog.Reason;

/** What the reasons of a refusal mean, in plain Dutch. */
final class Words {

    private Words() {}

    static String of(Reason reason) {
        return switch (reason) {
            case INDEX_BEYOND_SIZE -> "de plaats ligt buiten het logboek";
            case OLD_BEYOND_NEW -> "het eerdere logboek is groter dan het latere";
            case PROOF_TOO_SHORT, PROOF_TOO_LONG, BAD_HASH_LENGTH ->
                    "het bewijs past niet bij plaats en grootte";
            case ROOT_MISMATCH -> "het bewijs leidt niet naar het ondertekende controlepunt";
            case OLD_ROOT_MISMATCH -> "het eerdere controlepunt past niet bij dit logboek";
            case BAD_EMPTY_ROOT, BAD_CHECKPOINT, BAD_SIZE, BAD_ROOT ->
                    "het controlepunt is niet goed geschreven";
            case TOO_LARGE -> "te groot";
            case NOT_UTF8, CONTROL_CHARACTER -> "bevat tekens die niet mogen";
            case NO_SIGNATURE_BLOCK, NO_FINAL_NEWLINE, BAD_SIGNATURE_LINE ->
                    "de handtekeningen zijn niet goed geschreven";
            case NO_TRUSTED_SIGNATURE -> "niet ondertekend met een opgegeven sleutel";
            case BAD_SIGNATURE -> "een handtekening klopt niet";
            case WRONG_ORIGIN -> "het controlepunt is van een ander logboek";
            case NEXT_OFFSET_MISMATCH ->
                    "het controlepunt is voor een andere plaats in de invoer ondertekend";
            case NO_QUORUM -> "te weinig opgegeven getuigen hebben meegetekend";
            case BAD_PROOF_FILE -> "het bewijs is niet goed geschreven";
            case BAD_VKEY, TEST_KEY -> "geen bruikbare sleutel";
            case BAD_BUNDLE -> "het bestand breekt hier af of loopt door";
            case MISSING_FILE -> "dit bestand ontbreekt";
            case MISSING_ENTRY -> "deze regel ontbreekt";
            case DOUBLE_ENTRY -> "deze regel is er meer dan één keer";
            case BAD_ENTRY -> "deze regel is niet meer wat er vastgelegd is";
            case ERASED_CONTENT -> "de inhoud is weg zonder dat iemand die vernietigde";
            case UNCOVERED_ENTRY -> "deze regel staat onder geen enkel controlepunt";
            case LEAF_MISMATCH -> "de regel past niet bij zijn kenmerk in het logboek";
        };
    }

    /** With the code of the reason, for who looks it up. */
    static String withCode(Reason reason) {
        return of(reason) + " (" + reason + ")";
    }
}
