package app.entente.pack;

/** The three subjects that two partners compare. */
public enum Lens implements Subject {
    EXPECTATIONS,
    BOUNDARIES,
    SUPPORT
}
