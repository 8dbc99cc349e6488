package app.entente.demo;

import app.entente.couple.SpaceId;
import app.entente.person.PersonId;
import java.time.Instant;

/** The two people of one demo, alone in their space, until it ends. */
public record DemoCouple(DemoVariant variant, SpaceId space, PersonId first, PersonId second, Instant until) {

    public PersonId partnerOf(PersonId person) {
        return person.equals(first) ? second : first;
    }
}
