package app.entente.agreement;

/** Only a limit that its owner set about themselves can be planned for, and it stays as they set it. */
public final class LimitStands extends RuntimeException {}
