package app.entente.comparison;

import app.entente.values.ThemeId;
import java.util.List;
import java.util.stream.Stream;

/** What a pair can talk about: a theme, seen from one side. */
public record TopicId(ThemeId theme, TopicFacet facet) {

    public static TopicId of(Topic topic) {
        return new TopicId(topic.theme(), TopicFacet.of(topic.aspect()));
    }

    /** All there is to talk about, in the order both see; its positions are the addresses of the talk. */
    public static List<TopicId> all(Comparison comparison) {
        var compared = Stream.concat(comparison.topics().stream(), comparison.further().stream())
                .map(TopicId::of);
        var wished = comparison.alsoWorthATalk().stream().map(it -> new TopicId(it, TopicFacet.WHOLE));
        return Stream.concat(compared, wished).toList();
    }
}
