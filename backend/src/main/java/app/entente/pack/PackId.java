package app.entente.pack;

import app.entente.values.KebabCase;

/** The identifier of one pack, {@code core} for example, over all its versions. */
public record PackId(String value) {

    public PackId {
        KebabCase.kebab(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
