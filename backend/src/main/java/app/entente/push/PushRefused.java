package app.entente.push;

/** An endpoint that is not the https address of an allowed push service; nothing was stored. */
public final class PushRefused extends RuntimeException {}
