package app.entente.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.entente.publicurl.PublicUrlSettings;
import app.entente.vault.Vault;
import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECPrivateKeySpec;
import java.time.Instant;
import java.util.Base64;
import org.bouncycastle.asn1.sec.SECNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.jce.spec.ECNamedCurveSpec;
import org.springframework.stereotype.Component;

/**
 * The key by which push services know this server (RFC 8292), with its public address where that is https. It comes from the server's secret, so that every node has
 * the same one, it is stored nowhere, and it stays when the master key is replaced.
 */
@Component
class ServerKey {

    private static final String PURPOSE = "push.server-key";
    private static final String CURVE = "secp256r1";
    private static final long VALID_SECONDS = 12 * 60 * 60;

    private final Vault vault;
    private final String subject;

    ServerKey(Vault vault, PublicUrlSettings publicUrl) {
        this.vault = vault;
        subject = publicUrl
                .publicUrl()
                .filter(it -> it.startsWith("https:"))
                .map(",\"sub\":\"%s\""::formatted)
                .orElse("");
    }

    /** Returns the public key as browsers take it: an uncompressed point in Base64 for addresses. */
    String publicKey() {
        return base64(curve().getG().multiply(secret()).normalize().getEncoded(false));
    }

    /** Returns the value of the Authorization header for a message to this endpoint. */
    String authorization(URI endpoint, Instant now) {
        var claims = "{\"aud\":\"https://%s\",\"exp\":%d%s}"
                .formatted(endpoint.getRawAuthority(), now.getEpochSecond() + VALID_SECONDS, subject);
        var token =
                base64("{\"typ\":\"JWT\",\"alg\":\"ES256\"}".getBytes(UTF_8)) + "." + base64(claims.getBytes(UTF_8));
        return "vapid t=" + token + "." + base64(sign(token)) + ", k=" + publicKey();
    }

    private byte[] sign(String token) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(privateKey());
            signature.update(token.getBytes(UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private PrivateKey privateKey() throws GeneralSecurityException {
        var curve = curve();
        var parameters = new ECNamedCurveSpec(CURVE, curve.getCurve(), curve.getG(), curve.getN(), curve.getH());
        return KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(secret(), parameters));
    }

    /** Returns a number from 1 to the order of the curve, less one. */
    private BigInteger secret() {
        var number = new BigInteger(1, vault.mac(PURPOSE, CURVE.getBytes(UTF_8)));
        return number.mod(curve().getN().subtract(BigInteger.ONE)).add(BigInteger.ONE);
    }

    private static X9ECParameters curve() {
        return SECNamedCurves.getByName(CURVE);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
