package app.entente.comparison;

import static java.util.function.Predicate.not;

import app.entente.couple.Spaces;
import app.entente.door.OpenedPair;
import app.entente.engine.Engine;
import app.entente.values.ThemeId;
import java.util.List;
import org.springframework.stereotype.Service;

/** Compares opened pairs, as long as the space is neither paused nor closed. */
@Service
public class Comparisons {

    private final Spaces spaces;

    Comparisons(Spaces spaces) {
        this.spaces = spaces;
    }

    /**
     * Returns the comparison from this person's side, who is the first in every pair of values. Throws SpaceResting or
     * SpaceClosed unless the space is open.
     */
    public Comparison compare(OpenedPair pair) {
        spaces.requireOpen(pair.membership());
        return build(pair);
    }

    /** Compares what came through the door. Nothing of it is stored: the same opened pair always gives the same comparison. */
    static Comparison build(OpenedPair pair) {
        var comparisonMapper = ComparisonMapper.of(pair);
        var findings = Engine.compare(comparisonMapper.themes(), comparisonMapper.shownItems());
        var topicSelection = TopicSelection.of(findings.topics(), comparisonMapper);
        return new Comparison(
                pair.openedAt(),
                findings.strengths().stream()
                        .map(it -> new Strength(it.kind(), comparisonMapper.toItemComparison(it.finding())))
                        .toList(),
                findings.wishes().stream()
                        .map(comparisonMapper::toItemComparison)
                        .toList(),
                topicSelection.top(),
                topicSelection.furtherTopics(),
                alsoWorthATalk(pair, topicSelection.top()),
                findings.all().stream().map(comparisonMapper::toItemComparison).toList(),
                comparisonMapper.inWords(),
                pair.withdrawn());
    }

    /** Returns the themes somebody wishes to talk about, without those that are among the topics anyway. */
    private static List<ThemeId> alsoWorthATalk(OpenedPair pair, List<Topic> topics) {
        var there = topics.stream().map(Topic::theme).toList();
        return pair.topics().stream().filter(not(there::contains)).toList();
    }
}
