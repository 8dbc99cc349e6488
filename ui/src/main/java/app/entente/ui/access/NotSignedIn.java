package app.entente.ui.access;

/** Thrown where a signed-in person is needed and nobody is signed in, or not any more. */
public final class NotSignedIn extends RuntimeException {}
