package app.entente.account;

import app.entente.signin.Token;
import app.entente.signin.TypedCode;

/** The recovery code of an account whose password is lost, readable only when it is made. */
public record RecoveryCode(String value) {

    private static final int LENGTH = 24;

    static RecoveryCode random() {
        return new RecoveryCode(TypedCode.random(LENGTH));
    }

    byte[] digest() {
        return new Token(TypedCode.normalize(value)).digest(); // 117 random bits need no slow hash
    }

    @Override
    public String toString() {
        return "RecoveryCode[hidden]";
    }
}
