package app.entente.engine;

/** The aspect through which a theme is compared, in the order that breaks a tie between two topics. */
public enum Aspect {
    BOUNDARIES,
    EXPECTATIONS,
    SUPPORT,
    STATEMENTS
}
