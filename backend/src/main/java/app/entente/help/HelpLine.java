package app.entente.help;

import java.util.List;
import java.util.Optional;

/**
 * A number to call or to send a text message to, with the sources it was found in.
 *
 * @param name what the line calls itself; empty for an emergency number
 * @param word the word to send, where a text message needs one
 * @param press the digits to press on a mobile telephone where somebody cannot speak
 * @param reaches the services behind an emergency number, by their codes; empty for all of them
 * @param serves the code of those it is for; empty for everybody
 * @param area the part of the region; empty for the whole
 * @param hours {@code always}, or from and to by the clock of the place; empty where it is not known
 * @param some whether it exists in some countries of the region only
 */
public record HelpLine(
        HelpKind kind,
        Optional<String> name,
        String number,
        boolean call,
        boolean text,
        Optional<String> word,
        Optional<String> press,
        List<String> reaches,
        Optional<String> serves,
        Optional<String> area,
        Optional<String> hours,
        boolean free,
        boolean some,
        List<HelpSource> sources) {

    /** Returns the number without anything but digits, as a link needs it. */
    public String digits() {
        return number.replaceAll("\\D", "");
    }
}
