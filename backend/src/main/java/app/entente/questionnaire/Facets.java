package app.entente.questionnaire;

import app.entente.values.Aspect;
import java.util.Locale;

/** The facets of a theme as files of words spell them. */
public final class Facets {

    private Facets() {}

    public static Aspect aspect(String facet) {
        return facet.equals("limits") ? Aspect.BOUNDARIES : Aspect.valueOf(facet.toUpperCase(Locale.ROOT));
    }
}
