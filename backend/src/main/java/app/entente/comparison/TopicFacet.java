package app.entente.comparison;

import app.entente.engine.Aspect;

/** From which side a theme is talked about; the whole theme, where somebody only wished to talk about it. */
public enum TopicFacet {
    LIMITS,
    EXPECTATIONS,
    SUPPORT,
    STATEMENTS,
    WHOLE;

    static TopicFacet of(Aspect aspect) {
        return switch (aspect) {
            case BOUNDARIES -> LIMITS;
            case EXPECTATIONS -> EXPECTATIONS;
            case SUPPORT -> SUPPORT;
            case STATEMENTS -> STATEMENTS;
        };
    }
}
