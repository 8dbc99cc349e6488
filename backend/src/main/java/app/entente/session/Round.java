package app.entente.session;

import app.entente.pack.Item;
import app.entente.pack.PackVersion;
import app.entente.values.ThemeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A round: packs that a pair answers apart and opens together.
 *
 * <p>It begins when both have agreed on its packs, which are fixed from then on. Before that it asks the core pack and
 * whatever is on the list of the pair, so that either can answer any pack alone, and it cannot be sealed. A round that is set aside has been replaced by another session and
 * never opens. A round of the kind THEME asks the items of its theme, and nothing else of its packs.
 */
public record Round(
        RoundId id,
        SessionId session,
        int number,
        RoundKind kind,
        Optional<ThemeId> theme,
        List<PackVersion> packs,
        Optional<Instant> begunAt,
        Optional<Instant> openedAt,
        boolean setAside) {

    public Round {
        packs = List.copyOf(packs);
    }

    /** Returns this round asking these packs as well; a pack that it asks already keeps its version. */
    Round asking(List<PackVersion> listed) {
        var known = packs.stream().map(PackVersion::pack).toList();
        var more = listed.stream().filter(it -> !known.contains(it.pack()));
        return new Round(
                id,
                session,
                number,
                kind,
                theme,
                Stream.concat(packs.stream(), more).toList(),
                begunAt,
                openedAt,
                setAside);
    }

    /** Returns whether it asks this item of its packs: a round of one theme asks that theme's only. */
    boolean asks(Item item) {
        return theme.isEmpty() || theme.get().equals(item.theme());
    }

    public boolean begun() {
        return begunAt.isPresent();
    }

    /** Returns whether it has begun and its door has not opened. */
    public boolean shut() {
        return begun() && !open();
    }

    public boolean open() {
        return openedAt.isPresent();
    }
}
