// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.web;

import java.util.Locale;

/**
 * One thing that is wrong with a request.
 *
 * @param in the part of the request that is wrong
 * @param location a JSON pointer (RFC 6901) into the body, or the name of the header or query key
 * @param code a kebab-case code for programs
 * @param detail a Dutch sentence; it must never repeat the value that was sent, for that may be
 *     personal
 */
public record RequestFault(Part in, String location, String code, String detail) {

    /** The part of a request. */
    public enum Part {
        BODY,
        QUERY,
        HEADER,
        PATH;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A fault in the body at a JSON pointer. */
    public static RequestFault body(String pointer, String code, String detail) {
        return new RequestFault(Part.BODY, pointer, code, detail);
    }

    /** A fault in a header. */
    public static RequestFault header(String name, String code, String detail) {
        return new RequestFault(Part.HEADER, name, code, detail);
    }

    /** A fault in a query key. */
    public static RequestFault query(String key, String code, String detail) {
        return new RequestFault(Part.QUERY, key, code, detail);
    }
}
