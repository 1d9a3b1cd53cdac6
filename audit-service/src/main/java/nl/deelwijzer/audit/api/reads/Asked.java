// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.api.reads;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.deelwijzer.record.Pseudonymiser;
import nl.deelwijzer.record.Subject;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a request asked, as it may be recorded: whom it was about stands in it under their
 * pseudonym, and only so.
 *
 * @param subject the first person it names
 * @param reason why, where the body says so
 * @param request the body with pseudonyms in the place of persons, without the reason; only its
 *     hash where it is no JSON object or long; null where there is none
 */
record Asked(@Nullable Subject subject, @Nullable String reason, @Nullable String request) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String SUBJECT = "subject";
    private static final String REASON = "reason";
    private static final int LONGEST = 4_000;

    static Asked of(byte[] body, Pseudonymiser pseudonyms) {
        if (body.length == 0) {
            return new Asked(null, null, null);
        }
        return tree(body)
                .map(tree -> read(tree, pseudonyms))
                .orElseGet(() -> new Asked(null, null, hash(body)));
    }

    private static Asked read(ObjectNode tree, Pseudonymiser pseudonyms) {
        var reason = text(tree.remove(REASON));
        Subject first = null;
        for (var parent : tree.findParents(SUBJECT)) {
            var subject = subject(parent.get(SUBJECT), pseudonyms);
            first = first == null ? subject : first;
            replace((ObjectNode) parent, subject);
        }
        var text = tree.isEmpty() ? null : MAPPER.writeValueAsString(tree);
        return new Asked(first, reason, text == null ? null : shortened(text));
    }

    private static @Nullable Subject subject(JsonNode named, Pseudonymiser pseudonyms) {
        var scheme = text(named.get("scheme"));
        var value = text(named.get("value"));
        return scheme == null || value == null || !Pseudonymiser.isScheme(scheme)
                ? null
                : pseudonyms.subject(scheme, value);
    }

    /** What no handler takes for a person must not be kept either. */
    private static void replace(ObjectNode parent, @Nullable Subject subject) {
        if (subject == null) {
            var _ = parent.remove(SUBJECT);
        } else {
            var _ = parent.put(SUBJECT, subject.pseudonym());
        }
    }

    private static Optional<ObjectNode> tree(byte[] body) {
        try {
            return MAPPER.readTree(body) instanceof ObjectNode object
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node != null && node.isString() && !node.stringValue().isBlank()
                ? node.stringValue()
                : null;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : hash(text.getBytes(UTF_8));
    }

    private static String hash(byte[] body) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body);
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** Without the content. */
    @Override
    public String toString() {
        return "Asked[…]";
    }
}
