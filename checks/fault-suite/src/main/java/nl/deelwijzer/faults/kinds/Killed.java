// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.kinds;

import nl.deelwijzer.faults.stage.Member;
import nl.deelwijzer.faults.stage.Stage;
import nl.deelwijzer.local.Part;

import java.util.Locale;
import java.util.Random;

/** {@code kill -9} of a process of this kind. */
record Killed(Part.Kind kind) implements Fault {

    @Override
    public String name() {
        return "kill -9 " + kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean isFelt() {
        return switch (kind) {
            case DOMAIN, GATEWAY, BROKER, ISSUER -> true;
            case AUDIT, STORE, WITNESS, PAGES -> false;
        };
    }

    @Override
    public Done happen(Stage stage, Random random) {
        Member member = Chance.oneOf(stage.members(kind), random);
        stage.kill(member);
        return Done.of(member, member.toString());
    }
}
