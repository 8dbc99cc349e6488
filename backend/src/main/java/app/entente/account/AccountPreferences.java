package app.entente.account;

import app.entente.person.PersonId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reads and changes the settings that a person has chosen for themselves. A partner is never shown them. */
@Service
public class AccountPreferences {

    private final PersonRepository persons;

    AccountPreferences(PersonRepository persons) {
        this.persons = persons;
    }

    /** Returns the settings of this person; the initial ones where the account is gone. */
    public Preferences preferences(PersonId person) {
        return persons.findPreferences(person).orElse(Preferences.INITIAL);
    }

    /** Returns the language this person reads in; empty until they have chosen one. */
    public Optional<Locale> language(PersonId person) {
        return preferences(person).language();
    }

    /** Turns going to the next question by itself on or off. */
    public void setAutoAdvance(PersonId person, boolean on) {
        persons.setAutoAdvance(person, on);
    }

    public void chooseLanguage(PersonId person, Locale language) {
        persons.chooseLanguage(person, language);
    }
}
