package app.entente.reminder;

import app.entente.reminder.ReminderRefused.AddressRefused;
import java.util.regex.Pattern;

/** An address that reminders are mailed to; the constructor throws {@link AddressRefused} for anything else. */
public record MailAddress(String value) {

    private static final int MAX_LENGTH = 200;
    private static final String WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile("(?=[^@]{1,64}@)" + WORD + "(?:\\." + WORD + ")*@(?:" + LABEL + "\\.)+" + LABEL);

    public MailAddress {
        value = value.strip();
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new AddressRefused();
        }
    }

    @Override
    public String toString() {
        return "MailAddress[hidden]";
    }
}
