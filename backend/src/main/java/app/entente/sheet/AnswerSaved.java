package app.entente.sheet;

import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import app.entente.session.RoundId;
import java.util.Set;

/** A sheet was changed; published to its owner's screens only. */
public record AnswerSaved(RoundId round, PersonId person) implements AddressedEvent {

    public static final String KIND = "AnswerSaved";

    @Override
    public Set<PersonId> recipients() {
        return Set.of(person);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
