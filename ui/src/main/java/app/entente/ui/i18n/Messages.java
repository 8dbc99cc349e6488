package app.entente.ui.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** Every word on a screen comes from here: a key, in the language of the person looking. */
public final class Messages {

    private Messages() {}

    public static String text(String key, Object... parameters) {
        return I18NProvider.translate(key, parameters);
    }

    /** The text of one of several alternatives: {@code answer.say.yes} for {@code YES} under {@code answer.say}. */
    public static String text(String prefix, Enum<?> alternative) {
        return text(prefix + "." + alternative.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
