package app.entente.ui.comparison;

import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.Lens;
import app.entente.values.Aspect;
import java.util.Locale;

/** The parts of the page that list every item: the three lenses, and the statements both have shown. */
enum ComparisonPart {
    EXPECTATIONS(Aspect.EXPECTATIONS),
    LIMITS(Aspect.BOUNDARIES),
    SUPPORT(Aspect.SUPPORT),
    STATEMENTS(Aspect.STATEMENTS);

    private final Aspect aspect;

    ComparisonPart(Aspect aspect) {
        this.aspect = aspect;
    }

    /** Returns the id of the part's anchor on the page. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Aspect aspect() {
        return aspect;
    }

    static ComparisonPart of(Item item) {
        return switch (item.form()) {
            case ItemForm.Limit _ -> LIMITS;
            case ItemForm.Support _, ItemForm.Division _, ItemForm.MutualWish _ -> SUPPORT;
            case ItemForm.Words _ -> STATEMENTS;
            case ItemForm.Expectation _ -> EXPECTATIONS;
            case ItemForm.Statement _ -> STATEMENTS;
            case ItemForm.Choice _ -> item.subject() == Lens.EXPECTATIONS ? EXPECTATIONS : STATEMENTS;
        };
    }
}
