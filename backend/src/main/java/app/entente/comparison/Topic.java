package app.entente.comparison;

import static java.util.function.Predicate.not;

import app.entente.engine.TopicPriority.Standing;
import app.entente.values.Aspect;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A theme to talk about, with its standing in words: up to four facets, the weightiest first. */
public record Topic(ThemeId theme, Standing standing, List<ComparedFacet> facets) {

    public Topic {
        facets = List.copyOf(facets);
    }

    /** Returns the facet of the item that leads the topic, which names it. */
    public ComparedFacet leading() {
        var item = items().getFirst();
        return facets.stream()
                .filter(it -> it.items().contains(item))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the facets in the order they are read: the leading one, then the others as they weigh. */
    public List<ComparedFacet> facetsAsRead() {
        var first = leading();
        return Stream.concat(Stream.of(first), facets.stream().filter(not(first::equals)))
                .toList();
    }

    public Aspect aspect() {
        return leading().aspect();
    }

    /** Returns the reason of the weightiest facet, which ranks the topic. */
    public TopicReason reason() {
        return facets.getFirst().reason();
    }

    /** Returns the items of any facet where one thought that the other would say the same. */
    public List<ItemId> hidden() {
        return reasons().flatMap(it -> it.hidden().stream()).toList();
    }

    /** All items: hidden differences, then shared wishes, then the rest as the facets have them. */
    public List<ItemComparison> items() {
        return inOrder(facets.stream().flatMap(it -> it.items().stream()));
    }

    /** The items of one facet, in the same order. */
    public List<ItemComparison> items(ComparedFacet facet) {
        return inOrder(facet.items().stream());
    }

    private List<ItemComparison> inOrder(Stream<ItemComparison> items) {
        return items.sorted(Comparator.comparingInt(this::place)).toList();
    }

    private int place(ItemComparison item) {
        if (hidden().contains(item.item().id())) {
            return 0;
        }
        return item.sharedWish() ? 1 : 2;
    }

    private Stream<TopicReason> reasons() {
        return facets.stream().map(ComparedFacet::reason);
    }
}
