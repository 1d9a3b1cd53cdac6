// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.kinds;

import nl.deelwijzer.faults.stage.Member;
import nl.deelwijzer.faults.stage.Stage;

import java.util.List;
import java.util.Random;

/** A service that is asked to end while requests are in flight, as a new version is rolled out. */
record Restarted() implements Fault {

    @Override
    public String name() {
        return "restart in flight";
    }

    @Override
    public Done happen(Stage stage, Random random) {
        List<Member> services =
                stage.members().stream().filter(member -> member.part().isService()).toList();
        Member member = Chance.oneOf(services, random);
        stage.restart(member);
        return Done.of(member, member.toString());
    }
}
