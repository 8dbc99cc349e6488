package app.entente.questionnaire;

/** Names one pack, {@code core} for example, over all its versions. */
public record PackId(String value) {

    public PackId {
        Names.kebab(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
