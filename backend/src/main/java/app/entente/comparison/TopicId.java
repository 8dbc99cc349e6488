package app.entente.comparison;

import app.entente.values.ThemeId;
import java.util.List;
import java.util.stream.Stream;

/** The identifier of a topic a pair can talk about: a theme and its facet. */
public record TopicId(ThemeId theme, TopicFacet facet) {

    public static TopicId of(Topic topic) {
        return new TopicId(topic.theme(), TopicFacet.of(topic.aspect()));
    }

    /**
     * Returns every topic of the comparison, in the order both see; the positions are used in the addresses of the
     * talk's pages.
     */
    public static List<TopicId> all(Comparison comparison) {
        var compared = Stream.concat(comparison.topics().stream(), comparison.further().stream())
                .map(TopicId::of);
        var wished = comparison.alsoWorthATalk().stream().map(it -> new TopicId(it, TopicFacet.WHOLE));
        return Stream.concat(compared, wished).toList();
    }
}
