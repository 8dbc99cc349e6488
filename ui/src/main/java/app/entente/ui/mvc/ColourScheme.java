package app.entente.ui.mvc;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The colour scheme chosen in this browser, read from the same cookie as in Flow's screens. */
enum ColourScheme {
    LIGHT_DARK,
    LIGHT,
    DARK;

    static ColourScheme of(@Nullable String cookie) {
        return Arrays.stream(values())
                .filter(it -> it.name().equals(cookie))
                .findFirst()
                .orElse(LIGHT_DARK);
    }

    /** Returns the chosen scheme, or nothing where the device decides. */
    Optional<String> theme() {
        return this == LIGHT_DARK ? Optional.empty() : Optional.of(name().toLowerCase(Locale.ROOT));
    }
}
