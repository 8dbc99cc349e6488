package app.entente.account;

import app.entente.person.PersonId;
import org.springframework.stereotype.Service;

/** The personal setting whether the next question comes by itself; on until it is turned off, and told to nobody. */
@Service
public class AutoAdvance {

    private final AutoAdvanceRepository settings;

    AutoAdvance(AutoAdvanceRepository settings) {
        this.settings = settings;
    }

    public boolean isOn(PersonId person) {
        return settings.find(person);
    }

    public void set(PersonId person, boolean on) {
        settings.change(person, on);
    }
}
