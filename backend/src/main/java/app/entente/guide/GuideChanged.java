package app.entente.guide;

import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import app.entente.session.RoundId;
import java.util.Set;

/** The contents of a guide, or its approvals, have changed. */
public record GuideChanged(RoundId round, Set<PersonId> recipients) implements AddressedEvent {

    public static final String KIND = "GuideChanged";

    public GuideChanged {
        recipients = Set.copyOf(recipients);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
