// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.witness;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** The key and the certificate with which a witness speaks TLS. */
final class TlsStore {

    private TlsStore() {}

    /**
     * Reads a PKCS #12 file; the password is that of the file and of the key in it.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it is no such file, or has another password
     */
    static SSLContext open(Path file, char[] password) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance(file.toFile(), password);
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, password);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("is no key store with this password", wrong);
        }
    }
}
