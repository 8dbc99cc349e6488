package app.entente.signin;

import app.entente.digest.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** 256 random bits that open something for whoever has them; only their digest is ever stored. */
public record Token(String value) {

    private static final int BYTES = 32;

    public static Token random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public byte[] digest() {
        return Sha256.of(value);
    }

    @Override
    public String toString() {
        return "Token[hidden]";
    }
}
