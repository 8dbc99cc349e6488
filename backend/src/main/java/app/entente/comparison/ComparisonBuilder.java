package app.entente.comparison;

import app.entente.door.OpenedPair;
import app.entente.engine.Engine;

/**
 * Builds the comparison of an opened pair. Nothing of it is stored: the same opened pair always gives the same
 * comparison.
 */
final class ComparisonBuilder {

    private ComparisonBuilder() {}

    static Comparison build(OpenedPair pair) {
        var comparisonMapper = ComparisonMapper.of(pair);
        var findings = Engine.compare(comparisonMapper.themes(), comparisonMapper.shownItems());
        var topicSelection = TopicSelection.of(findings.topics(), comparisonMapper);
        return new Comparison(
                pair.openedAt(),
                findings.strengths().stream()
                        .map(it -> new Strength(it.kind(), comparisonMapper.toItemComparison(it.finding())))
                        .toList(),
                topicSelection.top(),
                topicSelection.furtherTopics(),
                pair.topics(),
                findings.all().stream().map(comparisonMapper::toItemComparison).toList(),
                comparisonMapper.inWords(),
                pair.withdrawn());
    }
}
