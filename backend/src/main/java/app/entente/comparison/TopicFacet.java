package app.entente.comparison;

import app.entente.engine.Aspect;

/** The side from which a theme is talked about; {@link #WHOLE} where somebody only wished to talk about it. */
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
