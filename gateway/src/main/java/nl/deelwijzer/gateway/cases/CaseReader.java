// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.cases;

import nl.deelwijzer.gateway.Domain;
import nl.deelwijzer.gateway.cases.CaseRequest.DomainRequest;
import nl.deelwijzer.web.json.Faults;
import nl.deelwijzer.web.json.JsonFields;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the body of a case. Checks what belongs to the case; what belongs to one request is for its
 * domain to check, so that one wrong request hides nobody's answer.
 */
final class CaseReader {

    private static final int MOST = 20;
    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_REFERENCE = 64;
    private static final List<String> PASSED =
            List.of("plan", "recipient", "subject", "asOf", "answers");

    private final JsonFields fields;
    private final Faults faults;
    private final boolean toRecord;

    private CaseReader(byte[] body, Faults faults, boolean toRecord) {
        this.fields = JsonFields.of(body, faults);
        this.faults = faults;
        this.toRecord = toRecord;
    }

    /**
     * Reads a case.
     *
     * @param faults what is wrong with the request already
     * @param toRecord whether decisions will be recorded, which needs a case reference
     * @throws nl.deelwijzer.web.ProblemException {@code invalid-request} with all faults
     */
    static CaseRequest read(byte[] body, Faults faults, boolean toRecord) {
        var request = new CaseReader(body, faults, toRecord).read();
        faults.orThrow();
        return request;
    }

    private CaseRequest read() {
        var reference =
                toRecord
                        ? fields.requiredText("caseReference", LONGEST_REFERENCE)
                        : fields.text("caseReference", LONGEST_REFERENCE);
        var broughtBy =
                fields.text("broughtBy", LONGEST_WORD)
                        .flatMap(word -> domain(word, fields.pointer("broughtBy")));
        var requests = requests(reference);
        fields.noOthers();
        var asked = requests.stream().map(DomainRequest::domain).distinct().count();
        if (asked > 1 && fields.optional("broughtBy").isEmpty()) {
            faults.body(
                    fields.pointer("broughtBy"),
                    "missing-field",
                    "Noem het domein dat de zaak inbrengt: er wordt aan meer dan één domein gevraagd.");
        }
        return new CaseRequest(reference.orElse(null), broughtBy.orElse(null), requests);
    }

    private List<DomainRequest> requests(Optional<String> reference) {
        var items = fields.optional("requests").filter(list -> list.isArray());
        if (items.isPresent() && (items.get().isEmpty() || items.get().size() > MOST)) {
            faults.body(
                    fields.pointer("requests"),
                    "wrong-size",
                    "Stel 1 tot en met " + MOST + " vragen.");
            return List.of();
        }
        var requests = new ArrayList<DomainRequest>();
        for (var item : fields.requiredObjects("requests")) {
            request(item, reference).ifPresent(requests::add);
        }
        return requests;
    }

    private Optional<DomainRequest> request(JsonFields item, Optional<String> reference) {
        var domain =
                item.requiredText("domain", LONGEST_WORD)
                        .flatMap(word -> domain(word, item.pointer("domain")));
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        PASSED.forEach(name -> item.optional(name).ifPresent(value -> body.set(name, value)));
        reference.ifPresent(value -> body.put("caseReference", value));
        item.noOthers();
        return domain.map(known -> new DomainRequest(known, body));
    }

    private Optional<Domain> domain(String word, String pointer) {
        var known =
                Arrays.stream(Domain.values())
                        .filter(Domain::decides)
                        .filter(domain -> domain.word().equals(word))
                        .findFirst();
        if (known.isEmpty()) {
            faults.body(
                    pointer,
                    "unknown-domain",
                    "Kies police, justice, municipality, care of education.");
        }
        return known;
    }
}
