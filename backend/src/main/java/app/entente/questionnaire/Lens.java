package app.entente.questionnaire;

/** The three things two partners compare. */
public enum Lens implements Subject {
    EXPECTATIONS,
    BOUNDARIES,
    SUPPORT
}
