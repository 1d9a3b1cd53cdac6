// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.verifier;

import nl.deelwijzer.tlog.Checked;
import nl.deelwijzer.tlog.LogPolicy;
import nl.deelwijzer.tlog.Reason;
import nl.deelwijzer.tlog.SignatureType;
import nl.deelwijzer.tlog.VerifierKey;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.util.List;

/** Whom the auditor believes: the keys of the logs and of the witnesses. */
final class Trust {

    @Option(
            names = "--key",
            required = true,
            paramLabel = "SLEUTEL",
            converter = KeyText.class,
            description = "Publieke sleutel van een logboek. Mag vaker voorkomen.")
    private List<VerifierKey> keys = List.of();

    @Option(
            names = "--witness",
            paramLabel = "SLEUTEL",
            converter = KeyText.class,
            description = "Publieke sleutel van een getuige. Mag vaker voorkomen.")
    private List<VerifierKey> witnesses = List.of();

    @Option(
            names = "--need",
            paramLabel = "AANTAL",
            defaultValue = "0",
            description = "Zoveel van deze getuigen moeten hebben meegetekend (standaard 0).")
    private int need;

    /**
     * Whom to believe about one log: the keys that bear its name.
     *
     * @return a refusal if there is none
     */
    Checked<LogPolicy> policy(String origin) {
        return policy(origin, need);
    }

    /** The same, however few witnesses cosigned: for what was believed before. */
    Checked<LogPolicy> formerPolicy(String origin) {
        return policy(origin, 0);
    }

    private Checked<LogPolicy> policy(String origin, int quorum) {
        var own = keys.stream().filter(key -> key.name().equals(origin)).toList();
        return own.isEmpty()
                ? new Checked.Refused<>(Reason.NO_TRUSTED_SIGNATURE)
                : new Checked.Accepted<>(new LogPolicy(origin, own, witnesses, quorum));
    }

    /**
     * Refuses what cannot be meant.
     *
     * @throws IllegalArgumentException if a key is in the wrong role, or more witnesses are needed
     *     than named
     */
    void require() {
        for (VerifierKey key : keys) {
            if (key.type() != SignatureType.ED25519) {
                throw new IllegalArgumentException("geen sleutel van een logboek: " + key);
            }
            var _ = policy(key.name());
        }
    }

    /** Refuses the published keys of the test vectors too. */
    static final class KeyText implements ITypeConverter<VerifierKey> {

        @Override
        public VerifierKey convert(String text) {
            return switch (VerifierKey.configured(text)) {
                case Checked.Accepted<VerifierKey>(VerifierKey key) -> key;
                case Checked.Refused<VerifierKey>(Reason reason) ->
                        throw new TypeConversionException(
                                "'" + text + "' is geen bruikbare sleutel: " + reason);
            };
        }
    }
}
