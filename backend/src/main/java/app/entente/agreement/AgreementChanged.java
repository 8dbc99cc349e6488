package app.entente.agreement;

/** The words are not those that were on the screen any more; nothing was confirmed or changed. */
public final class AgreementChanged extends RuntimeException {}
