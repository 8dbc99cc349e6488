package app.entente.help;

import java.net.URI;
import java.time.LocalDate;

/** The page on which a number was found, the day it was read, and the words that stood there. */
public record HelpSource(URI address, LocalDate read, String words) {

    /** Returns the host of the page, as a person would name it. */
    public String host() {
        return address.getHost().replaceFirst("^www\\.", "");
    }
}
