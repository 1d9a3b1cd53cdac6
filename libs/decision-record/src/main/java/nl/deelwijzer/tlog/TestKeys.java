// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.util.HexFormat;
import java.util.Set;

/**
 * The public keys of the test vectors. Their seeds are published: whoever configures one lets
 * anybody sign.
 */
final class TestKeys {

    private static final Set<String> PUBLIC =
            Set.of(
                    "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8",
                    "29acbae141bccaf0b22e1a94d34d0bc7361e526d0bfe12c89794bc9322966dd7",
                    "2543b92ff1095511476adc8369db6ddc933665a11978dda1404ee1066ca9559d",
                    "174553b456dddfc6908ecab1c101fe6ab21e2baa0617795b7d43a63482993fd5",
                    "cd14b37f956e953194ff7fb73b3d81dcc561d61a7538094b7c3e1a643ee5f3aa",
                    "4fd099ccd47d7893dfe9ec24414ecb0d9b5420232aad30d91c465be33cbe65c4");

    private TestKeys() {}

    static boolean isOne(byte[] publicKey) {
        return PUBLIC.contains(HexFormat.of().formatHex(publicKey));
    }
}
