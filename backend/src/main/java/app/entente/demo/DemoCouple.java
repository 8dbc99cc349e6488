package app.entente.demo;

import app.entente.couple.SpaceId;
import app.entente.person.PersonId;
import java.time.Instant;

/** The two people of one demo, alone in their space, until it ends. */
public record DemoCouple(SpaceId space, PersonId noa, PersonId robin, Instant until) {

    public PersonId partnerOf(PersonId person) {
        return person.equals(noa) ? robin : noa;
    }
}
