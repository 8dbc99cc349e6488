package app.entente.values;

/** The identifier of one item, never reused: a change of meaning makes another item. */
public record ItemId(String value) {

    public ItemId {
        KebabCase.kebab(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
