package app.entente.packchoice;

/** The round has begun, and the questions from the two with it; nothing was changed. */
public final class QuestionsFixed extends RuntimeException {}
