// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * Reads personal content: kept with its salt, or destroyed. Checks the commitment of what was kept.
 */
final class PersonalReader {

    private static final Pattern COMMITMENT = Pattern.compile("sha256:[0-9a-f]{64}");

    private PersonalReader() {}

    static PersonalContent<Actor> actor(Fields parent, String name) {
        return personal(
                parent,
                name,
                (fields, content) -> {
                    Fields actor = fields.fields(content);
                    var read =
                            new Actor(
                                    actor.value("organisation", RecordReader::oin),
                                    actor.usable("sub"),
                                    actor.has("client") ? actor.usable("client") : null);
                    actor.end();
                    return read;
                });
    }

    static PersonalContent<Subject> subject(Fields parent, String name) {
        return personal(
                parent,
                name,
                (fields, content) -> {
                    Fields subject = fields.fields(content);
                    var read =
                            new Subject(
                                    subject.value(
                                            "scheme",
                                            text -> matching(text, Pseudonymiser.isScheme(text))),
                                    subject.value(
                                            "pseudonym",
                                            text ->
                                                    matching(
                                                            text,
                                                            Pseudonymiser.isPseudonym(text))));
                    subject.end();
                    return read;
                });
    }

    static PersonalContent<FreeText> freeText(Fields parent, String name) {
        return personal(parent, name, (fields, content) -> new FreeText(fields.usable(content)));
    }

    static @Nullable PersonalContent<FreeText> optionalFreeText(Fields parent, String name) {
        return parent.has(name) ? freeText(parent, name) : null;
    }

    private static <T extends PersonalData> PersonalContent<T> personal(
            Fields parent, String name, BiFunction<Fields, String, T> read) {
        Fields fields = parent.fields(name);
        Commitment commitment = fields.value("commitment", PersonalReader::commitment);
        PersonalContent<T> personal =
                fields.has("content") || fields.has("salt")
                        ? kept(fields, read.apply(fields, "content"), commitment)
                        : new PersonalContent.Destroyed<>(commitment);
        fields.end();
        return personal;
    }

    private static <T extends PersonalData> PersonalContent<T> kept(
            Fields fields, T content, Commitment commitment) {
        var kept = new PersonalContent.Kept<>(content, fields.value("salt", Salt::parse));
        if (!kept.commitment().equals(commitment)) {
            throw fields.fault(RecordFault.Code.COMMITMENT_MISMATCH, "commitment");
        }
        return kept;
    }

    private static Optional<Commitment> commitment(String text) {
        return COMMITMENT.matcher(text).matches()
                ? Optional.of(new Commitment(text))
                : Optional.empty();
    }

    private static Optional<String> matching(String text, boolean matches) {
        return matches ? Optional.of(text) : Optional.empty();
    }
}
