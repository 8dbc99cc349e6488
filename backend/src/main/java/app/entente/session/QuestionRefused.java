package app.entente.session;

/** A couple's own question is empty or too long, or a person has written more than three. */
public final class QuestionRefused extends RuntimeException {}
