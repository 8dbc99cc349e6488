package app.entente.questionnaire;

/** Two kind ways to understand an expectation: what may lie behind wanting more of it, and behind wanting less. */
public record ItemReadings(String more, String less) {}
