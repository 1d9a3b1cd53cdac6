// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.plan.file;

import static org.assertj.core.api.Assertions.assertThat;

import nl.deelwijzer.plan.Plan;

import org.junit.jupiter.api.Test;

class PlanReaderTest {

    private final String umbrella = Toys.text("/toy/umbrella.yaml");

    @Test
    void readsItsOwnCanonicalJsonBackToAnEqualPlan() {
        Plan plan = Toys.plan("umbrella");

        var again = (PlanReading.Sound) PlanReader.read("plan.json", plan.canonicalJson());

        assertThat(again.plan().digest()).isEqualTo(plan.digest());
        assertThat(again.plan().definition())
                .usingRecursiveComparison()
                .ignoringCollectionOrderInFields("rules.rows.when")
                .isEqualTo(plan.definition());
    }

    @Test
    void givesTheSameDigestWhateverTheLayout() {
        String reordered =
                umbrella.replace("title: \"Umbrella\"\n", "") + "\ntitle: Umbrella # at the end\n";

        var plan = (PlanReading.Sound) PlanReader.read("umbrella.yaml", reordered);

        assertThat(plan.plan().digest()).isEqualTo(Toys.plan("umbrella").digest());
    }

    @Test
    void givesAnotherDigestWhereTheOrderHasMeaning() {
        String options = "{book: \"A book\", laptop: \"A laptop\", cake: \"A cake\"}";
        String other = "{laptop: \"A laptop\", book: \"A book\", cake: \"A cake\"}";

        var plan =
                (PlanReading.Sound)
                        PlanReader.read("umbrella.yaml", umbrella.replace(options, other));

        assertThat(plan.plan().digest()).isNotEqualTo(Toys.plan("umbrella").digest());
    }

    @Test
    void givesAnotherDigestForAnotherText() {
        var plan =
                (PlanReading.Sound)
                        PlanReader.read("x", umbrella.replace("Does it rain?", "Is it raining?"));

        assertThat(plan.plan().digest()).isNotEqualTo(Toys.plan("umbrella").digest());
    }

    @Test
    void saysFileLinePathAndReason() {
        var faulty =
                (PlanReading.Faulty)
                        PlanReader.read("u.yaml", umbrella.replace("nee: dry", "nee: dri"));

        assertThat(faulty.faults().toString())
                .contains(
                        "u.yaml:17: questions.raining.answers.nee: there is no question, rule or outcome 'dri'");
    }
}
