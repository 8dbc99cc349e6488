package app.entente.account;

import java.util.Locale;
import java.util.Optional;

/**
 * The personal settings that nobody else is told.
 *
 * @param language the language this person reads in; empty until they have chosen one
 * @param autoAdvance whether the next question comes by itself; true until it is turned off
 */
public record Preferences(Optional<Locale> language, boolean autoAdvance) {

    static final Preferences INITIAL = new Preferences(Optional.empty(), true);
}
