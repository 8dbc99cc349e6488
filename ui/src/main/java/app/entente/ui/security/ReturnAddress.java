package app.entente.ui.security;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a person goes after signing in: always a page of ours, whatever was asked for. */
public record ReturnAddress(String value) {

    private static final String HOME = "/home";
    private static final String STEP = "[A-Za-z0-9_~-][A-Za-z0-9._~-]*";
    private static final Pattern OURS = Pattern.compile("/(?:" + STEP + "(?:/" + STEP + ")*/?)?");

    public ReturnAddress {
        if (!OURS.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a page of ours");
        }
    }

    public static ReturnAddress home() {
        return new ReturnAddress(HOME);
    }

    /** A page of ours if that was asked for, else the home. */
    public static ReturnAddress of(@Nullable String asked) {
        try {
            return asked == null || asked.isEmpty() ? home() : new ReturnAddress(asked);
        } catch (IllegalArgumentException _) {
            return home();
        }
    }
}
