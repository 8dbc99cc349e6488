package app.entente.signin;

import app.entente.digest.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** A bearer token of 256 random bits; only its digest is ever stored. */
public record Token(String value) {

    private static final int BYTES = 32;

    public static Token random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Returns the SHA-256 of the token, the only form that is stored. */
    public byte[] digest() {
        return Sha256.of(value);
    }

    @Override
    public String toString() {
        return "Token[hidden]";
    }
}
