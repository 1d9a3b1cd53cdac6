// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

import java.net.URI;

/**
 * The settings {@code deelwijzer.pages.*}.
 *
 * @param address where browsers find the pages: scheme, host and port, without a path
 * @param gateway where the API is, seen from this service: scheme, host and port, without a path
 * @param clientId the pages' name at the issuer
 * @param clientSecret the pages' secret at the issuer
 * @param authorizationUri where a browser is sent to sign in
 * @param tokenUri where this service gets tokens
 * @param endSessionUri where a browser is sent to sign out at the issuer too; null where the issuer
 *     does not offer that
 */
@ConfigurationProperties("deelwijzer.pages")
public record PagesSettings(
        URI address,
        URI gateway,
        String clientId,
        String clientSecret,
        URI authorizationUri,
        URI tokenUri,
        @Nullable URI endSessionUri) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "PagesSettings[address=" + address + "]";
    }
}
