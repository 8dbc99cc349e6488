package app.entente.session;

import app.entente.questionnaire.PackVersion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The packs a pair answers apart and opens together.
 *
 * <p>It begins when both have chosen the packs, which are fixed from then on. Before that it asks the core pack of
 * whoever comes first, and nothing of it can be sealed. Set aside, it has given way to another session and never opens.
 */
public record Round(
        RoundId id,
        SessionId session,
        int number,
        List<PackVersion> packs,
        Optional<Instant> begunAt,
        Optional<Instant> openedAt,
        boolean setAside) {

    public Round {
        packs = List.copyOf(packs);
    }

    public boolean begun() {
        return begunAt.isPresent();
    }

    /** Begun, and its door has not opened. */
    public boolean shut() {
        return begun() && !open();
    }

    public boolean open() {
        return openedAt.isPresent();
    }
}
