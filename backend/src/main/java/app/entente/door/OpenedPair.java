package app.entente.door;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import app.entente.answering.Mutual.Half;
import app.entente.couple.Membership;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.ThemeId;
import app.entente.session.RoundId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The proof that the door is open, and all that came through it, from the seat of the one who asks.
 *
 * <p>Only the door makes one, for one membership, and it carries that membership: no service takes the two side by
 * side, so nobody can act in one couple on what another has opened. It holds what both have shown and nothing else, in
 * an order that neither chose.
 */
public final class OpenedPair {

    private final Membership membership;
    private final RoundId round;
    private final Instant openedAt;
    private final List<OpenItem> items;
    private final Map<ThemeId, OpenImportance> importance;
    private final List<ThemeId> topics;
    private final List<Scale> scales;
    private final List<ItemId> withdrawn;

    OpenedPair(
            Membership membership,
            RoundId round,
            Instant openedAt,
            List<OpenItem> items,
            Map<ThemeId, OpenImportance> importance,
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
        var left = snapshot.left();
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
                left.topics(),
                left.scales(),
                snapshot.withdrawn());
    }

    private static OpenItem item(Item item, Half mine, Half partners) {
        return new OpenItem(
                item,
                requireNonNull(mine.answers().get(item.id())),
                requireNonNull(partners.answers().get(item.id())));
    }

    private static OpenImportance importance(ThemeId theme, Half mine, Half partners) {
        return new OpenImportance(
                Optional.ofNullable(mine.importance().get(theme)),
                Optional.ofNullable(partners.importance().get(theme)));
    }

    /** Returns the membership of the one who asks: in whose name, and from which seat, all this is seen. */
    public Membership membership() {
        return membership;
    }

    public RoundId round() {
        return round;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** What both have shown, in the order of the packs. */
    public List<OpenItem> items() {
        return items;
    }

    public List<ItemId> ids() {
        return items.stream().map(it -> it.item().id()).toList();
    }

    public Optional<OpenItem> item(ItemId id) {
        return items.stream().filter(it -> it.item().id().equals(id)).findFirst();
    }

    /** Nobody's, for a theme without an opened item. */
    public OpenImportance importance(ThemeId theme) {
        return importance.getOrDefault(theme, new OpenImportance(Optional.empty(), Optional.empty()));
    }

    /** Themes that one or both want to talk about without showing an item; whose wish it is, is not told. */
    public List<ThemeId> topics() {
        return topics;
    }

    /** Those both would show. Whoever ticked one alone finds it nowhere. */
    public List<Scale> scales() {
        return scales;
    }

    /** Items that were open and have been withdrawn since, by whom is not told. */
    public List<ItemId> withdrawn() {
        return withdrawn;
    }
}
