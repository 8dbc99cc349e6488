package app.entente.questionnaire;

/** Two kind ways to understand an expectation: what may lie behind wanting more of it, and behind wanting less. */
public record Readings(String more, String less) {}
