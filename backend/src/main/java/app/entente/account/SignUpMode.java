package app.entente.account;

/** The people who may create an account on this server: {@code ENTENTE_SIGN_UP}. */
public enum SignUpMode {
    /** Everybody. */
    OPEN,
    /** The holder of a sign-up code or of an invitation. */
    CODE,
    /** Nobody. */
    CLOSED
}
