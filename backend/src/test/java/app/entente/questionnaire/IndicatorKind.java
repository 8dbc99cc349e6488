package app.entente.questionnaire;

import app.entente.values.KebabCase;
import java.util.List;

/** What an item shares with the indicators it comes from. */
record IndicatorKind(String lens, boolean reversed, String good, String owner, String format, String safety) {

    /** Knowing and naming limits is asked as an expectation: what counts there is whether the two agree. */
    static IndicatorKind listed(List<String> cells) {
        var clarity = cells.get(3).equals("BND") && cells.get(7).equals("L5G");
        return new IndicatorKind(
                clarity ? "EXP" : cells.get(3),
                cells.get(4).equals("-"),
                cells.get(5),
                cells.get(6),
                cells.get(7),
                cells.get(8));
    }

    static IndicatorKind of(Item item) {
        return new IndicatorKind(
                lensOf(item),
                item.reversed(),
                KebabCase.kebab(item.good()),
                item.owner().map(KebabCase::kebab).orElse(""),
                formatOf(item),
                item.sensitive() ? "S" : "-");
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

    private static String formatOf(Item item) {
        return switch (item.form()) {
            case ItemForm.Agree(boolean guess) -> guess ? "L5G" : "L5";
            case ItemForm.Limit() -> "B3";
            case ItemForm.GiveReceive() -> "GR";
            case ItemForm.Choice _ -> "CH";
            case ItemForm.Words() -> throw new IllegalArgumentException("No pack asks for open words");
        };
    }
}
