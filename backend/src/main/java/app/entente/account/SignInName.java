package app.entente.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a person signs in with: the same however it is typed. */
record SignInName(String value) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}\\p{N}._-]{3,40}");

    /** Empty when nobody could be called so. */
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
