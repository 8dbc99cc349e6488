package app.entente.comparison;

import app.entente.values.Aspect;

/** The side from which a theme is talked about; {@link #WHOLE} where somebody only wished to talk about it. */
public enum TopicFacet {
    LIMITS("LIMITS"),
    EXPECTATIONS("EXPECTATIONS"),
    SUPPORT("SUPPORT"),
    STATEMENTS("STATEMENTS"),
    WHOLE("WHOLE");

    private final String code;

    TopicFacet(String code) {
        this.code = code;
    }

    /** The word that stands for this facet in whatever is stored. */
    public String code() {
        return code;
    }

    static TopicFacet of(Aspect aspect) {
        return switch (aspect) {
            case BOUNDARIES -> LIMITS;
            case EXPECTATIONS -> EXPECTATIONS;
            case SUPPORT -> SUPPORT;
            case STATEMENTS -> STATEMENTS;
        };
    }
}
