package app.entente.values;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;

/** Fills texts that people wrote, names above all, into a message of the product. */
public final class MessageText {

    private MessageText() {}

    /**
     * Returns the message with its parameters filled in by MessageFormat: French words are elided before a name, and the
     * writing direction of each text stays within it.
     */
    public static String fill(String pattern, Locale language, Object... parameters) {
        return new MessageFormat(Elision.inMessage(pattern, language, parameters), language)
                .format(isolated(parameters));
    }

    private static Object[] isolated(Object... parameters) {
        return Arrays.stream(parameters)
                .map(it -> it instanceof String text ? BidiIsolation.isolate(text) : it)
                .toArray();
    }
}
