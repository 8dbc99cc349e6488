package app.entente.door;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import app.entente.couple.Membership;
import app.entente.pack.Item;
import app.entente.pack.Scale;
import app.entente.session.RoundId;
import app.entente.sheet.SharedAnswers.SharedHalf;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The proof that the door is open, and all that both have shown, from the seat of the person who asks.
 *
 * <p>Only the door makes one, for one membership, and it carries that membership: no service takes the two side by
 * side, so nobody can act in one couple on what another has opened. It holds what both have shown and nothing else, in
 * an order that neither chose.
 */
public final class OpenedPair {

    private final Membership membership;
    private final RoundId round;
    private final Instant openedAt;
    private final List<OpenedItem> items;
    private final Map<ThemeId, OpenedImportance> importance;
    private final List<ThemeId> topics;
    private final List<Scale> scales;
    private final List<ItemId> withdrawn;

    OpenedPair(
            Membership membership,
            RoundId round,
            Instant openedAt,
            List<OpenedItem> items,
            Map<ThemeId, OpenedImportance> importance,
            List<ThemeId> topics,
            List<Scale> scales,
            List<ItemId> withdrawn) {
        this.membership = membership;
        this.round = round;
        this.openedAt = openedAt;
        this.items = List.copyOf(items);
        this.importance = Map.copyOf(importance);
        this.topics = List.copyOf(topics);
        this.scales = List.copyOf(scales);
        this.withdrawn = List.copyOf(withdrawn);
    }

    static OpenedPair of(Membership viewer, RoundId round, Instant openedAt, Snapshot snapshot) {
        var left = snapshot.remaining();
        var mine = left.half(viewer.seat());
        var partners = left.half(viewer.seat().other());
        return new OpenedPair(
                viewer,
                round,
                openedAt,
                left.items().stream().map(it -> item(it, mine, partners)).toList(),
                left.items().stream()
                        .map(Item::theme)
                        .distinct()
                        .collect(toMap(it -> it, it -> importance(it, mine, partners))),
                left.talkThemes(),
                left.scales(),
                snapshot.withdrawn());
    }

    private static OpenedItem item(Item item, SharedHalf mine, SharedHalf partners) {
        return new OpenedItem(
                item,
                requireNonNull(mine.answers().get(item.id())),
                requireNonNull(partners.answers().get(item.id())));
    }

    private static OpenedImportance importance(ThemeId theme, SharedHalf mine, SharedHalf partners) {
        return new OpenedImportance(
                Optional.ofNullable(mine.importance().get(theme)),
                Optional.ofNullable(partners.importance().get(theme)));
    }

    /** Returns the membership of the person who asks, from whose seat all this is seen. */
    public Membership membership() {
        return membership;
    }

    public RoundId round() {
        return round;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Returns what both have shown, in the order of the packs. */
    public List<OpenedItem> items() {
        return items;
    }

    public List<ItemId> ids() {
        return items.stream().map(it -> it.item().id()).toList();
    }

    public Optional<OpenedItem> item(ItemId id) {
        return items.stream().filter(it -> it.item().id().equals(id)).findFirst();
    }

    /** Returns the importance of a theme to each; empty for both where the theme has no opened item. */
    public OpenedImportance importance(ThemeId theme) {
        return importance.getOrDefault(theme, new OpenedImportance(Optional.empty(), Optional.empty()));
    }

    /** Returns the themes that one or both want to talk about without showing an item, without whose wish it is. */
    public List<ThemeId> topics() {
        return topics;
    }

    /** Returns the scales both would show; one that a person alone would show is not among them. */
    public List<Scale> scales() {
        return scales;
    }

    /** Returns the items that were open and have been withdrawn since, without by whom. */
    public List<ItemId> withdrawn() {
        return withdrawn;
    }
}
