// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import nl.deelwijzer.record.Actor;
import nl.deelwijzer.record.Oin;
import nl.deelwijzer.record.Texts;
import nl.deelwijzer.web.Problem;
import nl.deelwijzer.web.ProblemException;
import nl.deelwijzer.web.ProblemType;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Who decides, according to the access token. */
final class Actors {

    private static final int LONGEST = 200;

    private Actors() {}

    /**
     * The actor in the token.
     *
     * @throws ProblemException {@code forbidden} if the token does not say for which organisation
     *     it was given
     */
    static Actor of(Jwt token) {
        var organisation = text(token, "organisation");
        var subject = text(token, "sub");
        if (organisation == null || !organisation.matches("[0-9]{20}")) {
            throw refusal(
                    "Het token noemt geen organisatie (claim organisation, een OIN van 20"
                            + " cijfers).");
        }
        if (subject == null) {
            throw refusal("Het token noemt niet wie er beslist (claim sub).");
        }
        return new Actor(new Oin(organisation), subject, client(token));
    }

    private static @Nullable String client(Jwt token) {
        var authorised = text(token, "azp");
        return authorised == null ? text(token, "client_id") : authorised;
    }

    private static @Nullable String text(Jwt token, String claim) {
        return token.getClaims().get(claim) instanceof String text
                        && Texts.isUsable(text)
                        && text.length() <= LONGEST
                ? text
                : null;
    }

    private static ProblemException refusal(String detail) {
        return Problem.of(ProblemType.FORBIDDEN, detail).asException();
    }
}
