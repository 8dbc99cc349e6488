package app.entente.door;

import app.entente.account.Addressed;
import app.entente.account.PersonId;
import app.entente.questionnaire.ItemId;
import app.entente.session.RoundId;
import java.util.Set;

/** An opened item is taken back for good. */
public record ItemWithdrawn(RoundId round, ItemId item, Set<PersonId> recipients) implements Addressed {

    public static final String KIND = "ItemWithdrawn";

    public ItemWithdrawn {
        recipients = Set.copyOf(recipients);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
