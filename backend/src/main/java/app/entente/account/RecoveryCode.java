package app.entente.account;

/** The one way back into an account without its password, readable only in the moment it is made. */
public record RecoveryCode(String value) {

    @Override
    public String toString() {
        return "RecoveryCode[hidden]";
    }
}
