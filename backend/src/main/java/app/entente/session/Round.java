package app.entente.session;

import app.entente.questionnaire.PackVersion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The packs a pair answers apart and opens together.
 *
 * <p>It begins when both have chosen the packs, which are fixed from then on. Before that it asks the core pack of
 * whoever comes first, and nothing of it can be sealed.
 */
public record Round(
        RoundId id,
        SessionId session,
        int number,
        List<PackVersion> packs,
        Optional<Instant> begunAt,
        Optional<Instant> openedAt) {

    public Round {
        packs = List.copyOf(packs);
    }

    public boolean begun() {
        return begunAt.isPresent();
    }

    public boolean open() {
        return openedAt.isPresent();
    }
}
