package app.entente.couple;

import app.entente.couple.SpaceRefused.DisplayNameRefused;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The display name of a person in one space, 1 to 40 visible characters; the constructor throws
 * {@link DisplayNameRefused} for others.
 */
public record DisplayName(String value) {

    private static final Pattern FORM = Pattern.compile("[^\\p{C}\\p{Zl}\\p{Zp}]{1,40}");

    public DisplayName {
        value = Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        if (!FORM.matcher(value).matches()) {
            throw new DisplayNameRefused();
        }
    }
}
