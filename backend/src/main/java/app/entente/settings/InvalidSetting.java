package app.entente.settings;

import java.util.Locale;

/** A setting whose value is not usable, which the message does not tell, since it may be a secret. */
public final class InvalidSetting extends IllegalArgumentException {

    private final String property;
    private final String expected;

    /** Takes the property, like {@code entente.sign-up}, and what its value has to be. */
    public InvalidSetting(String property, String expected) {
        super(variable(property) + " has to be " + expected);
        this.property = property;
        this.expected = expected;
    }

    String property() {
        return property;
    }

    String expected() {
        return expected;
    }

    /** Returns the variable that sets this property. */
    static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
