package app.entente.door;

import app.entente.couple.Membership;
import app.entente.couple.Memberships;
import app.entente.pack.Scale;
import app.entente.session.RoundId;
import app.entente.sheet.SharedAnswers;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Opened pairs for plain tests, made without a door. */
public final class OpenedPairs {

    private static final RoundId ROUND = new RoundId(new UUID(0, 1));

    private OpenedPairs() {}

    public static OpenedPair of(OpenedItem... items) {
        return of(List.of(items), Map.of(), List.of(), List.of());
    }

    public static OpenedPair of(
            List<OpenedItem> items,
            Map<ThemeId, OpenedImportance> importance,
            List<ThemeId> topics,
            List<ItemId> withdrawn) {
        return of(items, importance, topics, List.of(), withdrawn);
    }

    /** Both would show these scales. */
    public static OpenedPair of(List<OpenedItem> items, List<Scale> scales) {
        return of(items, Map.of(), List.of(), scales, List.of());
    }

    /** All that two sealed sheets have in common, opened at this time and seen from a seat. */
    public static OpenedPair of(Membership viewer, Instant at, SharedAnswers sharedAnswers) {
        return OpenedPair.of(viewer, ROUND, at, Snapshot.of(sharedAnswers, Set.of()));
    }

    /** The same pair, opened at another time. */
    public static OpenedPair at(Instant at, OpenedPair pair) {
        return new OpenedPair(
                pair.membership(),
                pair.round(),
                at,
                pair.items(),
                Map.of(),
                pair.topics(),
                pair.scales(),
                pair.withdrawn());
    }

    private static OpenedPair of(
            List<OpenedItem> items,
            Map<ThemeId, OpenedImportance> importance,
            List<ThemeId> topics,
            List<Scale> scales,
            List<ItemId> withdrawn) {
        var at = Instant.parse("2026-03-01T20:00:00Z");
        return new OpenedPair(Memberships.first(), ROUND, at, items, importance, topics, scales, withdrawn);
    }
}
