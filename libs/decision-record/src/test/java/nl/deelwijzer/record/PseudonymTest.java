// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values computed with Python's hmac module. */
class PseudonymTest {

    @Test
    void pseudonymIsTheKeyedHashOfSchemeAndValue() {
        Subject subject = new Pseudonymiser(Samples.KEY).subject("bsn", "999990019");

        assertThat(subject)
                .isEqualTo(
                        new Subject(
                                "bsn",
                                "hmac-sha256:41d30b77:6a0531975d07b4cf793f87442aa709763b574671ad8eb4d592481d0b6776ed4a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999.90.019", "999 990 019", " 999990019 "})
    void onePersonHasOnePseudonymHoweverTheNumberIsWritten(String number) {
        assertThat(new Pseudonymiser(Samples.KEY).subject("bsn", number))
                .isEqualTo(Samples.SUBJECT);
    }

    @Test
    void commitmentIsTheHashOfTheCanonicalContentKeyedWithTheSalt() {
        var kept =
                new PersonalContent.Kept<>(
                        new FreeText("Zonder het adres…"), Salt.of(Samples.bytes(0)));

        assertThat(kept.commitment())
                .hasToString(
                        "sha256:5c285f731dcd1d0294cb674448a7c834e32e6c125e702343aafe86bcf4077831");
    }

    @Test
    void anotherKeyGivesAnotherPseudonymAndSaysSo() {
        var other = new Pseudonymiser(Samples.bytes(1));

        assertThat(other.keyId()).isNotEqualTo(new Pseudonymiser(Samples.KEY).keyId());
        assertThat(other.subject("bsn", "999990019")).isNotEqualTo(Samples.SUBJECT);
    }

    @Test
    void refusesAShortKey() {
        assertThatThrownBy(() -> new Pseudonymiser(new byte[31]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a:b", "BSN"})
    void refusesASchemeThatCouldBeReadTwoWays(String scheme) {
        assertThatThrownBy(() -> new Pseudonymiser(Samples.KEY).subject(scheme, "1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ud800", "a\udc00b", "\udc00\ud800"})
    void aTextWithoutAUtf8FormIsNotUsable(String text) {
        assertThat(Texts.isUsable(text)).isFalse();
        assertThatThrownBy(() -> new FreeText(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "é", "\ud83d\ude00", "\n"})
    void anyOtherTextIs(String text) {
        assertThat(Texts.isUsable(text)).isTrue();
    }

    @Test
    void saltHasOneFormOnly() {
        String base64 = Salt.of(Samples.bytes(0)).base64();

        assertThat(Salt.parse(base64)).contains(Salt.of(Samples.bytes(0)));
        assertThat(Salt.parse(base64.replace("=", ""))).isEmpty();
        assertThat(Salt.parse(base64.replace("8=", "9="))).isEmpty();
        assertThat(Salt.parse("AAAA")).isEmpty();
        assertThat(Salt.of(Samples.bytes(0))).hasToString("Salt[…]");
    }
}
