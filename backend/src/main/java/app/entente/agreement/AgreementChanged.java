package app.entente.agreement;

/** The wording seen is not the current one any more, or the agreement is withdrawn or gone; nothing was changed. */
public final class AgreementChanged extends RuntimeException {}
