// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.util.List;

/**
 * The keys by which a local suite signs. Everybody may know them, so what they sign proves nothing;
 * in a deployment the log and the witness belong to two organisations, and neither has the other's
 * secret.
 */
public final class DemoKeys {

    /** The 32 secret bytes of the logs' key. */
    static final String LOG_SEED = "bG9jYWwgc3VpdGUgb25seSwgc2lnbnMgbm90aGluZyE=";

    /** Its public half, under the name of each log. */
    public static final List<String> LOGS =
            List.of(
                    "deelwijzer/decisions/0+6f8e2b81+AW3zWq8NROWGq9jkYUg3Ei0nniRMKn3WAkdPn4bdTQMR",
                    "deelwijzer/decisions/1+83224fe8+AW3zWq8NROWGq9jkYUg3Ei0nniRMKn3WAkdPn4bdTQMR",
                    "deelwijzer/decisions/2+bf0a9e8b+AW3zWq8NROWGq9jkYUg3Ei0nniRMKn3WAkdPn4bdTQMR");

    static final String WITNESS_NAME = "local-suite/witness";

    /** The 32 secret bytes of the witness. */
    static final String WITNESS_SEED = "bG9jYWwgc3VpdGUgb25seSwgd2F0Y2hlcyBub25lISE=";

    /** Its public half. */
    public static final String WITNESS =
            "local-suite/witness+553185db+BIS9lVThb1lRoOve8aWMtHtQKvMd5rZ0A51hozBkNAF6";

    private DemoKeys() {}
}
