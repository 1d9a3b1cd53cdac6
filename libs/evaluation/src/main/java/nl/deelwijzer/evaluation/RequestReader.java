// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import nl.deelwijzer.evaluation.PlanRequest.CrossDomain;
import nl.deelwijzer.evaluation.PlanRequest.PlainSubject;
import nl.deelwijzer.plan.Answer;
import nl.deelwijzer.plan.Answers;
import nl.deelwijzer.plan.KebabCase;
import nl.deelwijzer.record.CitizenNumber;
import nl.deelwijzer.web.json.Faults;
import nl.deelwijzer.web.json.JsonFields;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the body of preview and evaluate. Notes every fault and never repeats a value. */
final class RequestReader {

    private static final int LONGEST_ID = 100;
    private static final int LONGEST_RECIPIENT = 200;
    private static final int LONGEST_REFERENCE = 64;
    private static final int LONGEST_SUBJECT = 100;
    private static final int LONGEST_SCHEME = 32;
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]*");

    private final JsonFields fields;
    private final Faults faults;

    private RequestReader(byte[] body, Faults faults) {
        this.faults = faults;
        this.fields = JsonFields.of(body, faults);
    }

    /**
     * Reads a preview: case reference and recipient may be absent. The caller must look at the
     * faults before using it.
     */
    static PlanRequest preview(byte[] body, Faults faults) {
        return new RequestReader(body, faults).read(false, CrossDomain.NONE);
    }

    /**
     * Reads an evaluate. The caller must look at the faults before using it.
     *
     * @param crossDomain the case of several domains, which no body can name
     */
    static PlanRequest evaluate(byte[] body, CrossDomain crossDomain, Faults faults) {
        return new RequestReader(body, faults).read(true, crossDomain);
    }

    /**
     * Reads answers to draw the path of. The caller must look at the faults before using it.
     *
     * @param plan named by the address, not by the body
     */
    static PlanRequest graph(String plan, byte[] body, Faults faults) {
        var reader = new RequestReader(body, faults);
        var fields = reader.fields;
        var asOf = fields.date("asOf").orElse(null);
        var answers = fields.requiredObject("answers").map(reader::answers).orElse(Answers.NONE);
        fields.noOthers();
        return new PlanRequest(plan, null, null, null, asOf, answers, CrossDomain.NONE);
    }

    private PlanRequest read(boolean toRecord, CrossDomain crossDomain) {
        var request =
                new PlanRequest(
                        fields.requiredText("plan", LONGEST_ID).orElse(""),
                        reference("caseReference", toRecord).orElse(null),
                        text("recipient", LONGEST_RECIPIENT, toRecord).orElse(null),
                        fields.object("subject").flatMap(this::subject).orElse(null),
                        fields.date("asOf").orElse(null),
                        fields.requiredObject("answers").map(this::answers).orElse(Answers.NONE),
                        crossDomain);
        fields.noOthers();
        return request;
    }

    private Optional<String> text(String name, int most, boolean required) {
        return required ? fields.requiredText(name, most) : fields.text(name, most);
    }

    private Optional<String> reference(String name, boolean required) {
        var reference = text(name, LONGEST_REFERENCE, required);
        reference.ifPresent(value -> checkReference(name, value));
        return reference;
    }

    private void checkReference(String name, String value) {
        if (!REFERENCE.matcher(value).matches()) {
            faults.body(
                    fields.pointer(name),
                    "invalid-characters",
                    "Gebruik letters, cijfers en . _ : / - en begin met een letter of cijfer.");
        } else if (CitizenNumber.isIn(value)) {
            faults.body(
                    fields.pointer(name),
                    "personal-number",
                    "Dit lijkt een burgerservicenummer; een zaakkenmerk mag dat niet bevatten.");
        }
    }

    private Optional<PlainSubject> subject(JsonFields subject) {
        var scheme = subject.requiredText("scheme", LONGEST_SCHEME);
        var value = subject.requiredText("value", LONGEST_SUBJECT).map(String::strip);
        subject.noOthers();
        if (scheme.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        if (!KebabCase.is(scheme.get())) {
            faults.body(
                    subject.pointer("scheme"),
                    "invalid-scheme",
                    "Schrijf de soort in kleine letters, zoals bsn.");
            return Optional.empty();
        }
        return Optional.of(
                new PlainSubject(scheme.get(), normal(subject, scheme.get(), value.get())));
    }

    private String normal(JsonFields subject, String scheme, String value) {
        if (!scheme.equals(CitizenNumber.SCHEME)) {
            return value;
        }
        var number = CitizenNumber.normal(value);
        if (!CitizenNumber.isNumber(number)) {
            faults.body(
                    subject.pointer("value"),
                    "invalid-number",
                    "Een burgerservicenummer heeft negen cijfers.");
        }
        return number;
    }

    private Answers answers(JsonFields answers) {
        var byQuestion = new LinkedHashMap<String, Answer>();
        answers.names()
                .forEach(question ->
                        answers.requiredObject(question)
                                .flatMap(answer -> AnswerReader.read(answer, faults))
                                .ifPresent(answer -> byQuestion.put(question, answer)));
        return new Answers(byQuestion);
    }
}
