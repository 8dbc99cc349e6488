package app.entente.values;

/** The identifier of one theme, {@code money} for example; both partners meet it under the same name. */
public record ThemeId(String value) {

    /** The theme of the two's own questions, last in every round that has any. */
    public static final ThemeId OWN = new ThemeId("own-questions");

    public ThemeId {
        KebabCase.kebab(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
