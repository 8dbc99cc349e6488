package app.entente.discussion;

import app.entente.values.Aspect;

/** From which side a theme is talked about; the whole theme, where somebody only wished to talk about it. */
public enum Facet {
    LIMITS,
    EXPECTATIONS,
    SUPPORT,
    STATEMENTS,
    WHOLE;

    static Facet of(Aspect aspect) {
        return switch (aspect) {
            case BOUNDARIES -> LIMITS;
            case EXPECTATIONS -> EXPECTATIONS;
            case SUPPORT -> SUPPORT;
            case STATEMENTS -> STATEMENTS;
        };
    }
}
