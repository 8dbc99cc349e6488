package app.entente.comparison;

import static java.util.function.Predicate.not;

import app.entente.door.OpenedPair;
import app.entente.engine.Engine;
import app.entente.questionnaire.ThemeId;
import java.util.List;

/** Compares what came through the door. Nothing of it is stored: the same opened pair always gives the same comparison. */
final class SideBySide {

    private SideBySide() {}

    static Comparison of(OpenedPair pair) {
        var sides = Sides.of(pair);
        var findings = Engine.compare(sides.themes(), sides.shown());
        var topics = Topics.of(findings.topics(), sides);
        return new Comparison(
                pair.openedAt(),
                findings.strengths().stream()
                        .map(it -> new Strength(it.kind(), sides.compared(it.finding())))
                        .toList(),
                findings.wishes().stream().map(sides::compared).toList(),
                topics.inOrder(),
                topics.others(),
                alsoWorthATalk(pair, topics.inOrder()),
                findings.all().stream().map(sides::compared).toList(),
                sides.inWords(),
                pair.withdrawn());
    }

    /** The themes somebody wishes to talk about, but for those that are among the topics anyway. */
    private static List<ThemeId> alsoWorthATalk(OpenedPair pair, List<Topic> topics) {
        var there = topics.stream().map(Topic::theme).toList();
        return pair.topics().stream().filter(not(there::contains)).toList();
    }
}
