// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.load;

import java.nio.charset.StandardCharsets;

/** What came back. */
public final class Answer {

    private final int status;
    private final byte[] body;

    Answer(int status, byte[] body) {
        this.status = status;
        this.body = body;
    }

    public int status() {
        return status;
    }

    /** The bytes after the head, in UTF-8. */
    public String body() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
