package app.entente.comparison;

import app.entente.door.OpenedPair;
import app.entente.engine.Engine;

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
                pair.topics(),
                findings.all().stream().map(sides::compared).toList(),
                sides.inWords(),
                pair.withdrawn());
    }
}
