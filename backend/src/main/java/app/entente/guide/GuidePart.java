package app.entente.guide;

/** The parts of a guide that go in as a whole or not at all, besides the topics. */
public enum GuidePart {
    STRENGTHS,
    LIMITS,
    SUPPORT,
    IN_WORDS,
    HONOURING,
    AGREEMENTS,
    NOTES,
    PARKED,
    APPRECIATIONS,
    PICTURES,

    /** Numbers for a counsellor; they stand in the JSON file alone. */
    FIGURES
}
