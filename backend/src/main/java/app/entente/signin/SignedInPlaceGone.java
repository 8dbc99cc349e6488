package app.entente.signin;

/** A signed-in place has ended, perhaps on another node whose message is still on its way; nothing was changed. */
public final class SignedInPlaceGone extends RuntimeException {}
