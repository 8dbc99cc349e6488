package app.entente.comparison;

import static java.util.function.Predicate.not;

import app.entente.engine.RankedFacet;
import app.entente.engine.RankedTopic;
import app.entente.engine.TopicPriority.Standing;
import app.entente.finding.Finding;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The ranked topics as people read them: the first ones by rank, the further ones by theme. */
record TopicSelection(List<RankedTopic> first, List<RankedTopic> further, ComparisonMapper sides) {

    private static final int MAX_TOPICS = 5;

    static TopicSelection of(List<RankedTopic> ranked, ComparisonMapper comparisonMapper) {
        var first = ranked.stream()
                .filter(TopicSelection::worthATalk)
                .limit(MAX_TOPICS)
                .toList();
        var further = ranked.stream()
                .filter(not(first::contains))
                .sorted(Comparator.comparingInt(it -> comparisonMapper.order().indexOf(theme(it))))
                .toList();
        return new TopicSelection(first, further, comparisonMapper);
    }

    List<Topic> top() {
        return first.stream().map(this::topic).toList();
    }

    List<Topic> furtherTopics() {
        return further.stream().map(this::topic).toList();
    }

    private static boolean worthATalk(RankedTopic rankedTopic) {
        return rankedTopic.standing() != Standing.FINE_FOR_NOW;
    }

    private Topic topic(RankedTopic rankedTopic) {
        return new Topic(
                theme(rankedTopic),
                rankedTopic.standing(),
                rankedTopic.facets().stream().map(this::facet).toList());
    }

    private ComparedFacet facet(RankedFacet facet) {
        var items = facet.findings().stream().map(sides::toItemComparison).toList();
        return new ComparedFacet(facet.aspect(), items, reason(facet, items.getFirst()));
    }

    private static TopicReason reason(RankedFacet facet, ItemComparison heaviest) {
        return new TopicReason(
                heaviest,
                heaviest.mine().importance(),
                heaviest.partners().importance(),
                ids(facet, Finding::hiddenDifference),
                ids(facet, Finding::unspoken),
                facet.certainty());
    }

    private static ThemeId theme(RankedTopic rankedTopic) {
        return new ThemeId(rankedTopic.theme().id());
    }

    private static List<ItemId> ids(RankedFacet facet, Predicate<Finding> which) {
        return facet.findings().stream()
                .filter(which)
                .map(it -> new ItemId(it.item().id()))
                .toList();
    }
}
