package app.entente.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name a person signs in with, normalized so that upper and lower case make no difference. */
record SignInName(String value) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}\\p{N}._-]{3,40}");

    /** Returns the normalized name; empty when no sign-in name can have this form. */
    static Optional<SignInName> parse(String typed) {
        var name = Normalizer.normalize(normalized(typed), Normalizer.Form.NFKC);
        return FORM.matcher(name).matches() ? Optional.of(new SignInName(name)) : Optional.empty();
    }

    private static String normalized(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
