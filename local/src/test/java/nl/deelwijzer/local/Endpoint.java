// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import java.util.regex.Pattern;

/**
 * One operation of one service.
 *
 * @param path with every variable written as {@code {}}, whatever its name
 */
record Endpoint(Part part, String method, String path) {

    /** Such as {@code {id}} and {@code {id:[0-9a-f-]{36}}}. */
    private static final Pattern VARIABLE = Pattern.compile("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}");

    private static final String SOME_ID = "00000000-0000-7000-8000-000000000000";

    Endpoint {
        path = VARIABLE.matcher(path).replaceAll("{}");
    }

    /** The address to call, with something in the place of each variable. */
    String address() {
        return path.replace("{}", SOME_ID);
    }

    /** The same operation as the gateway shows it. */
    Endpoint atTheGateway() {
        return new Endpoint(Part.GATEWAY, method, "/" + part.word() + path);
    }

    @Override
    public String toString() {
        return part.word() + " " + method + " " + path;
    }
}
