package app.entente.questionnaire;

import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.Lens;
import app.entente.pack.Scale;
import app.entente.values.DesirableEnd;
import app.entente.values.KebabCase;
import java.util.List;

/**
 * The kind of an item, as far as its indicators decide it. Which statements are turned, and which may be guessed about,
 * is decided scale by scale.
 */
record IndicatorKind(String lens, String good, String owner, Asked asked, boolean sensitive) {

    /** The ways of asking that an indicator leaves open between: no limit is asked as a view, no support as a limit. */
    enum Asked {
        VIEW,
        LIMIT,
        SUPPORT
    }

    /** Knowing and naming limits is asked as an expectation: what counts there is whether the two agree. */
    static IndicatorKind listed(List<String> cells) {
        var asked = askedFor(cells.get(7));
        var clarity = cells.get(3).equals("BND") && asked == Asked.VIEW;
        return new IndicatorKind(
                clarity ? "EXP" : together(cells.get(3)),
                cells.get(5),
                cells.get(6),
                asked,
                cells.get(8).equals("S"));
    }

    static IndicatorKind of(Item item) {
        return new IndicatorKind(
                together(lensOf(item)),
                KebabCase.kebab(item.good()),
                item.owner().map(KebabCase::kebab).orElse(""),
                askedBy(item.form()),
                item.sensitive());
    }

    IndicatorKind withoutGoodEnd() {
        return new IndicatorKind(lens, KebabCase.kebab(DesirableEnd.NONE), owner, asked, sensitive);
    }

    /** What makes a bond safe was listed under trust, and is asked among what is close and free. */
    private static String together(String lens) {
        return lens.equals("TRU") || lens.equals("HLD") ? "TRU or HLD" : lens;
    }

    private static String lensOf(Item item) {
        return switch (item.subject()) {
            case Lens.EXPECTATIONS -> "EXP";
            case Lens.BOUNDARIES -> "BND";
            case Lens.SUPPORT -> "SUP";
            case Scale.TRUST -> "TRU";
            case Scale.DEPENDENCE -> "DEP";
            case Scale.INDEPENDENCE -> "IND";
            case Scale.HEALTHY_DEPENDENCE -> "HLD";
            case Scale.STRAIN -> "COD";
        };
    }

    private static Asked askedBy(ItemForm itemForm) {
        return switch (itemForm) {
            case ItemForm.Expectation _, ItemForm.Statement _, ItemForm.Choice _ -> Asked.VIEW;
            case ItemForm.Limit _ -> Asked.LIMIT;
            case ItemForm.Support _, ItemForm.Division _, ItemForm.MutualWish _ -> Asked.SUPPORT;
            case ItemForm.Words _ -> throw new IllegalArgumentException("No pack asks for open words");
        };
    }

    private static Asked askedFor(String format) {
        return switch (format) {
            case "L5", "L5G", "CH" -> Asked.VIEW;
            case "B3" -> Asked.LIMIT;
            case "GR" -> Asked.SUPPORT;
            default -> throw new IllegalArgumentException("No item is asked as " + format);
        };
    }
}
