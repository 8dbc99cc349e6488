package app.entente.account;

import java.util.function.BooleanSupplier;

/** The claim with which somebody asks for an account. */
public sealed interface SignUpClaim {

    /** A sign-up code as it was typed; empty where none was. */
    record WithCode(String code) implements SignUpClaim {

        @Override
        public String toString() {
            return "WithCode[hidden]";
        }
    }

    /**
     * A partner's invitation that is open in this browser. Its use is asked for within the transaction that makes the
     * account, and returns whether the invitation admits this one.
     */
    record Invited(BooleanSupplier use) implements SignUpClaim {}
}
