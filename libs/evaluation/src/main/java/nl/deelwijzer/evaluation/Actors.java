// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import nl.deelwijzer.record.Actor;
import nl.deelwijzer.record.Oin;
import nl.deelwijzer.web.Caller;

import org.springframework.security.oauth2.jwt.Jwt;

/** Who decides, according to the access token. */
final class Actors {

    private Actors() {}

    /**
     * The actor in the token.
     *
     * @throws nl.deelwijzer.web.ProblemException {@code forbidden} if the token does not say for
     *     which organisation it was given
     */
    static Actor of(Jwt token) {
        var caller = Caller.of(token);
        return new Actor(new Oin(caller.organisation()), caller.sub(), caller.client());
    }
}
