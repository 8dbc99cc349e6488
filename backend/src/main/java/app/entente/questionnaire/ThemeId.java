package app.entente.questionnaire;

/** Names one theme, {@code money} for example; both partners meet it under the same name. */
public record ThemeId(String value) {

    public ThemeId {
        Names.kebab(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
