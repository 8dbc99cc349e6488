package app.entente.screenlock;

import app.entente.screenlock.ScreenLockRefused.PinRefused;
import java.util.regex.Pattern;

/** The PIN of a person, four to eight digits; the constructor throws {@link PinRefused} for anything else. */
public record Pin(String digits) {

    private static final Pattern FORM = Pattern.compile("[0-9]{4,8}");
    private static final Pattern ONE_DIGIT = Pattern.compile("([0-9])\\1*");
    private static final String IN_ORDER = "0123456789876543210";

    public Pin {
        digits = digits.strip();
        if (!FORM.matcher(digits).matches() || isFirstTried(digits)) {
            throw new PinRefused();
        }
    }

    /** Returns whether this is what somebody would try first: one digit repeated, or digits in their order. */
    private static boolean isFirstTried(String digits) {
        return ONE_DIGIT.matcher(digits).matches() || IN_ORDER.contains(digits);
    }

    @Override
    public String toString() {
        return "Pin[hidden]";
    }
}
