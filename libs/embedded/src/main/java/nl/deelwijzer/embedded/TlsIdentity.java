// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;

/**
 * A key and a certificate for {@code localhost} that nobody but its maker trusts, for parts that
 * are to speak TLS.
 *
 * @param keystore PKCS #12, its password is {@value #PASSWORD}
 * @param certificate the same certificate as PEM
 * @param key the same key as PEM
 */
public record TlsIdentity(Path keystore, Path certificate, Path key) {

    /** Of the key store and of the key in it: it guards nothing that outlives a test. */
    public static final String PASSWORD = "changeit";

    private static final String ALIAS = "localhost";

    /** Makes a new one in this folder, valid for two days; takes a second. */
    public static TlsIdentity make(Path folder) {
        var made =
                new TlsIdentity(
                        folder.resolve("tls.p12"),
                        folder.resolve("tls.crt"),
                        folder.resolve("tls.key"));
        try {
            Files.createDirectories(folder);
            runKeytool(made.keystore);
            write(made.certificate, "CERTIFICATE", made.x509().getEncoded());
            write(made.key, "PRIVATE KEY", made.privateKey().getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return made;
    }

    X509Certificate x509() throws IOException, GeneralSecurityException {
        return (X509Certificate) store().getCertificate(ALIAS);
    }

    PrivateKey privateKey() throws IOException, GeneralSecurityException {
        return (PrivateKey) store().getKey(ALIAS, PASSWORD.toCharArray());
    }

    private KeyStore store() throws IOException, GeneralSecurityException {
        return KeyStore.getInstance(keystore.toFile(), PASSWORD.toCharArray());
    }

    private static void runKeytool(Path keystore) throws IOException {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var process =
                new ProcessBuilder(
                                List.of(
                                        keytool,
                                        "-genkeypair",
                                        "-alias",
                                        ALIAS,
                                        "-keyalg",
                                        "EC",
                                        "-groupname",
                                        "secp256r1",
                                        "-dname",
                                        "CN=localhost",
                                        "-validity",
                                        "2",
                                        "-ext",
                                        "bc:c=ca:true",
                                        "-ext",
                                        "san=dns:localhost,ip:127.0.0.1",
                                        "-storetype",
                                        "PKCS12",
                                        "-keystore",
                                        keystore.toString(),
                                        "-storepass",
                                        PASSWORD))
                        .redirectErrorStream(true)
                        .start();
        var said =
                new String(
                        process.getInputStream().readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
        if (!Files.exists(keystore)) {
            throw new IllegalStateException("keytool made no key: " + said);
        }
    }

    private static void write(Path file, String kind, byte[] content) throws IOException {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(
                file, "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, lines, kind));
    }
}
