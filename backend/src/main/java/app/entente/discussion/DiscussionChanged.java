package app.entente.discussion;

import app.entente.account.Addressed;
import app.entente.account.PersonId;
import java.util.Set;
import java.util.UUID;

/** Something the two share in their talk has changed; both read again what it is now. */
public record DiscussionChanged(UUID id, Set<PersonId> recipients) implements Addressed {

    public static final String KIND = "DiscussionChanged";

    public DiscussionChanged {
        recipients = Set.copyOf(recipients);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
