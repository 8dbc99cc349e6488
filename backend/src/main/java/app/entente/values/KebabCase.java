package app.entente.values;

import java.util.Locale;
import java.util.regex.Pattern;

/** The form of permanent names: lower case, words joined by hyphens. */
public final class KebabCase {

    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private KebabCase() {}

    /** Returns the name; throws IllegalArgumentException unless it is in kebab case. */
    public static String kebab(String name) {
        if (!KEBAB.matcher(name).matches()) {
            throw new IllegalArgumentException("'%s' is not a name in lower case with hyphens".formatted(name));
        }
        return name;
    }

    /** Returns the constant's name in kebab case: {@code NOT_OK} is {@code not-ok}. */
    public static String kebab(Enum<?> constant) {
        return constant.name().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
