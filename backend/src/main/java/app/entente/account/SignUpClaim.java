package app.entente.account;

/** The claim with which somebody asks for an account. */
public sealed interface SignUpClaim {

    /** A sign-up code as it was typed; empty where none was. */
    record WithCode(String code) implements SignUpClaim {

        @Override
        public String toString() {
            return "WithCode[hidden]";
        }
    }

    /** A partner's invitation that is open in this browser. */
    record Invited() implements SignUpClaim {}
}
