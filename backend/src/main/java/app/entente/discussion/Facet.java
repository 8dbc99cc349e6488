package app.entente.discussion;

/** From which side a theme is talked about; the whole theme, when one or both only wished to talk about it. */
public enum Facet {
    LIMITS,
    EXPECTATIONS,
    SUPPORT,
    STATEMENTS,
    WHOLE
}
