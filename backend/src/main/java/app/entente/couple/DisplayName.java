package app.entente.couple;

import app.entente.couple.SpaceRefused.DisplayNameRefused;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The display name of a person in one space, 1 to 40 visible characters; the constructor throws
 * {@link DisplayNameRefused} for others.
 */
public record DisplayName(String value) {

    /** Joiners are part of names in Persian and Sinhala, and of emoji; tags are part of some flags. */
    private static final Pattern FORM =
            Pattern.compile("(?:[^\\p{C}\\p{Zl}\\p{Zp}]|[\\u200C\\u200D\\x{E0020}-\\x{E007F}]){1,40}");

    private static final Pattern VISIBLE = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

    public DisplayName {
        value = Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        if (!FORM.matcher(value).matches() || !VISIBLE.matcher(value).find()) {
            throw new DisplayNameRefused();
        }
    }
}
