package app.entente.ui.security;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A path to return to after signing in; always a page of this server, also where another was requested. */
public record ReturnPath(String value) {

    private static final String HOME = "/home";
    private static final String SEGMENT = "[A-Za-z0-9_~-][A-Za-z0-9._~-]*";
    private static final Pattern LOCAL_PATH = Pattern.compile("/(?:" + SEGMENT + "(?:/" + SEGMENT + ")*/?)?");

    public ReturnPath {
        if (!LOCAL_PATH.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a page of ours");
        }
    }

    public static ReturnPath home() {
        return new ReturnPath(HOME);
    }

    /** Returns the requested path if it is a page of this server, or else the home page. */
    public static ReturnPath of(@Nullable String asked) {
        try {
            return asked == null || asked.isEmpty() ? home() : new ReturnPath(asked);
        } catch (IllegalArgumentException _) {
            return home();
        }
    }
}
