package app.entente.values;

/** Names one item for ever: what changes its meaning becomes another item. */
public record ItemId(String value) {

    public ItemId {
        KebabCase.kebab(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
