package app.entente.session;

/** A question of one's own has words, and not too many; nobody puts more than three. */
public final class QuestionRefused extends RuntimeException {}
