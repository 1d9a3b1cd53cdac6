// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.receipt;

import nl.deelwijzer.canonical.CanonicalJson;
import nl.deelwijzer.record.DecisionRecord;
import nl.deelwijzer.tlog.ProofFile;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;

/**
 * One decision with all that it takes to check it: a JSON object of
 *
 * <ul>
 *   <li>{@code format}: {@link #FORMAT};
 *   <li>{@code entry}: the entry of the log, exactly the bytes whose leaf hash the log holds;
 *   <li>{@code record}: the decision with its personal content and salts, as far as it is kept; the
 *       entry follows from it;
 *   <li>{@code plan}: the canonical JSON of the plan that decided, of which the record has the
 *       digest; may be absent;
 *   <li>{@code proof}: a C2SP tlog-proof with the signed checkpoint.
 * </ul>
 *
 * <p>Read is not checked: everything in it is a claim.
 *
 * @param entry in UTF-8
 * @param record canonical JSON in UTF-8
 */
public record Receipt(String entry, String record, @Nullable String plan, String proof) {

    /** Names the form of the file. */
    public static final String FORMAT = "deelwijzer-receipt@v1";

    static final String FORMAT_FIELD = "format";
    static final String ENTRY = "entry";
    static final String RECORD = "record";
    static final String PLAN = "plan";
    static final String PROOF = "proof";

    /** The receipt of a decision; the subject's pseudonym is left out. */
    public static Receipt of(DecisionRecord decision, ProofFile proof, @Nullable String plan) {
        return new Receipt(
                text(decision.commitmentForm()),
                text(CanonicalJson.bytes(CheckableRecord.tree(decision))),
                plan,
                text(proof.bytes()));
    }

    /** The file, {@code application/json}. */
    public byte[] bytes() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put(FORMAT_FIELD, FORMAT);
        fields.put(ENTRY, entry);
        fields.put(RECORD, ReceiptReader.tree(record));
        if (plan != null) {
            fields.put(PLAN, plan);
        }
        fields.put(PROOF, proof);
        return ReceiptReader.written(fields);
    }

    /** Reads the form. */
    public static ReceiptReading read(byte[] file) {
        return ReceiptReader.read(file);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** Without the content, which may be personal. */
    @Override
    public String toString() {
        return "Receipt[…]";
    }
}
