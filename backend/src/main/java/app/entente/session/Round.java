package app.entente.session;

import app.entente.questionnaire.PackVersion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The packs a pair answers apart and opens together; its packs are fixed when it begins. */
public record Round(RoundId id, SessionId session, int number, List<PackVersion> packs, Optional<Instant> openedAt) {

    public Round {
        packs = List.copyOf(packs);
    }

    public boolean open() {
        return openedAt.isPresent();
    }
}
