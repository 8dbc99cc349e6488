package app.entente.joint;

/** Nothing was written, or more than fits; what was typed is still on the screen. */
public final class TextRefused extends RuntimeException {}
