package app.entente.packchoice;

/** The round has begun, which fixes the couple's own questions; nothing was changed. */
public final class QuestionsFixed extends RuntimeException {}
