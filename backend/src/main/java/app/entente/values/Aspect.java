package app.entente.values;

/** One of the ways a theme is looked at, in the order that breaks a tie between two facets. */
public enum Aspect {
    BOUNDARIES,
    EXPECTATIONS,
    SUPPORT,
    STATEMENTS
}
