package app.entente.account;

import app.entente.person.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Records and finds the consent a person gives with the account; it goes with the account. */
@Service
public class ConsentRecords {

    /** The version of the words on the page that creates an account; it goes up whenever their meaning changes. */
    public static final int VERSION = 1;

    private final ConsentRepository consents;
    private final Clock clock;

    ConsentRecords(ConsentRepository consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    /** Records that the person agrees today to the present words. */
    public void give(PersonId person) {
        consents.save(person, new Consent(VERSION, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }

    /** Returns the consent; empty for an account that is older than the record, and in a demo. */
    public Optional<Consent> find(PersonId person) {
        return consents.find(person);
    }
}
