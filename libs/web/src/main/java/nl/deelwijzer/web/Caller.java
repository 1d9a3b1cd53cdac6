// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who calls, as the access token names them.
 *
 * @param organisation an OIN of 20 digits (claim {@code organisation})
 * @param sub a person or a process (claim {@code sub})
 * @param client the client application (claim {@code azp}, else {@code client_id}), where the token
 *     names it
 */
public record Caller(String organisation, String sub, @Nullable String client) {

    private static final int LONGEST = 200;

    /**
     * The caller in the token.
     *
     * @throws ProblemException {@code forbidden} if the token does not say who it is or for which
     *     organisation
     */
    public static Caller of(Jwt token) {
        var organisation = text(token, "organisation");
        var sub = text(token, "sub");
        if (organisation == null || !organisation.matches("[0-9]{20}")) {
            throw refusal(
                    "Het token noemt geen organisatie (claim organisation, een OIN van 20"
                            + " cijfers).");
        }
        if (sub == null) {
            throw refusal("Het token noemt niet wie er vraagt (claim sub).");
        }
        var authorised = text(token, "azp");
        return new Caller(
                organisation, sub, authorised == null ? text(token, "client_id") : authorised);
    }

    private static @Nullable String text(Jwt token, String claim) {
        return token.getClaims().get(claim) instanceof String text
                        && !text.isEmpty()
                        && text.length() <= LONGEST
                        && isWellFormed(text)
                ? text
                : null;
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints()
                .noneMatch(it -> it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE);
    }

    private static ProblemException refusal(String detail) {
        return Problem.of(ProblemType.FORBIDDEN, detail).asException();
    }

    /** Without the names. */
    @Override
    public String toString() {
        return "Caller[…]";
    }
}
