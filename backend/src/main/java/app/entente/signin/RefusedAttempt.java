package app.entente.signin;

/** An attempt to get in that was refused, published as an event; it carries neither whose it was nor where from. */
public enum RefusedAttempt {
    SIGN_IN,
    INVITATION_CODE,
    RECOVERY_CODE,
    SIGN_UP
}
