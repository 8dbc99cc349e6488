package app.entente.engine;

/** Through which eyes a theme is looked at, in the order that breaks a tie between two topics. */
public enum Aspect {
    BOUNDARIES,
    EXPECTATIONS,
    SUPPORT,
    STATEMENTS
}
