package app.entente.questionnaire;

/** Names one item for ever: what changes its meaning becomes another item. */
public record ItemId(String value) {

    public ItemId {
        Names.kebab(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
