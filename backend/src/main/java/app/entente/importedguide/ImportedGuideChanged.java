package app.entente.importedguide;

import app.entente.person.AddressedEvent;
import app.entente.person.PersonId;
import java.util.Set;

/** An imported guide has come, has gone, or has become a document of both. */
public record ImportedGuideChanged(ImportedGuideId id, Set<PersonId> recipients) implements AddressedEvent {

    public static final String KIND = "ImportedGuideChanged";

    public ImportedGuideChanged {
        recipients = Set.copyOf(recipients);
    }

    @Override
    public String kind() {
        return KIND;
    }
}
