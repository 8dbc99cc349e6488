package app.entente.ui.comparison;

import app.entente.values.Aspect;
import app.entente.questionnaire.Form;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Lens;
import java.util.Locale;

/** The parts of the page that show every item: the three lenses, and the statements both have shown. */
enum Part {
    EXPECTATIONS(Aspect.EXPECTATIONS),
    LIMITS(Aspect.BOUNDARIES),
    SUPPORT(Aspect.SUPPORT),
    STATEMENTS(Aspect.STATEMENTS);

    private final Aspect aspect;

    Part(Aspect aspect) {
        this.aspect = aspect;
    }

    /** Where on the page it begins. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Aspect aspect() {
        return aspect;
    }

    static Part of(Item item) {
        return switch (item.form()) {
            case Form.Limit _ -> LIMITS;
            case Form.Support _, Form.Division _, Form.MutualWish _ -> SUPPORT;
            case Form.Words _ -> STATEMENTS;
            case Form.Expectation _ -> EXPECTATIONS;
            case Form.Statement _ -> STATEMENTS;
            case Form.Choice _ -> item.subject() == Lens.EXPECTATIONS ? EXPECTATIONS : STATEMENTS;
        };
    }
}
