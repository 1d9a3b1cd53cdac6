// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The issuer's key pair: made anew at every start, never written down. */
final class SigningKeys {

    private static final int BITS = 2048;
    private static final PSSParameterSpec PSS =
            new PSSParameterSpec(
                    "SHA-256",
                    "MGF1",
                    MGF1ParameterSpec.SHA256,
                    32,
                    PSSParameterSpec.TRAILER_FIELD_BC);

    private final String keyId = UUID.randomUUID().toString();
    private final KeyPair own = makePair();

    String keyId() {
        return keyId;
    }

    /** The published half as a JSON Web Key Set (RFC 7517). */
    Map<String, Object> published() {
        RSAPublicKey key = (RSAPublicKey) own.getPublic();
        return Map.of(
                "keys",
                List.of(
                        Map.of(
                                "kty",
                                "RSA",
                                "use",
                                "sig",
                                "kid",
                                keyId,
                                "n",
                                base64(key.getModulus()),
                                "e",
                                base64(key.getPublicExponent()))));
    }

    static String algorithm(TokenSpec.Signing signing) {
        return switch (signing) {
            case RS256, STRANGER -> "RS256";
            case PS256 -> "PS256";
            case HS256 -> "HS256";
            case NONE -> "none";
        };
    }

    byte[] sign(TokenSpec.Signing signing, byte[] content) {
        try {
            return switch (signing) {
                case RS256 -> rs256(own.getPrivate(), content);
                case STRANGER -> rs256(makePair().getPrivate(), content);
                case PS256 -> ps256(own.getPrivate(), content);
                case HS256 -> hs256(own.getPublic().getEncoded(), content);
                case NONE -> new byte[0];
            };
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] rs256(PrivateKey key, byte[] content) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(content);
        return signature.sign();
    }

    private static byte[] ps256(PrivateKey key, byte[] content) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("RSASSA-PSS");
        signature.setParameter(PSS);
        signature.initSign(key);
        signature.update(content);
        return signature.sign();
    }

    private static byte[] hs256(byte[] secret, byte[] content) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        return mac.doFinal(content);
    }

    private static KeyPair makePair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }
}
