package app.entente.questionnaire;

/** Two kind readings of an expectation: what may lie behind wanting more of it, and behind wanting less. */
public record ItemReadings(String more, String less) {}
