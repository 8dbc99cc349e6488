package app.entente.ui.access;

/** Nobody is signed in here, or not any more. */
public final class NotSignedIn extends RuntimeException {}
