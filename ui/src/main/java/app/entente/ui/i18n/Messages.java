package app.entente.ui.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** Looks up every text of a screen by its key, in the reader's language. */
public final class Messages {

    private Messages() {}

    public static String text(String key, Object... parameters) {
        return I18NProvider.translate(key, parameters);
    }

    /** Returns the text of an enum value: {@code answer.say.yes} for {@code YES} under {@code answer.say}. */
    public static String text(String prefix, Enum<?> alternative) {
        return text(prefix + "." + alternative.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
