package app.entente.reminder;

import app.entente.account.AccountPreferences;
import app.entente.person.PersonId;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.springframework.stereotype.Component;

/** The texts of reminders in a person's language: a subject, a body and a title, the same whatever is due. */
@Component
class ReminderWords {

    private static final Control ENGLISH_ELSE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final AccountPreferences accountPreferences;

    ReminderWords(AccountPreferences accountPreferences) {
        this.accountPreferences = accountPreferences;
    }

    String text(PersonId person, String key) {
        return text(accountPreferences.language(person).orElse(Locale.ENGLISH), key);
    }

    static String text(Locale language, String key) {
        return ResourceBundle.getBundle("reminder.words", language, ENGLISH_ELSE)
                .getString(key);
    }
}
