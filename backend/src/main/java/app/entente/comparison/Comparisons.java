package app.entente.comparison;

import app.entente.couple.Membership;
import app.entente.door.OpenedPair;
import app.entente.engine.Engine;
import org.springframework.stereotype.Service;

/** Compares what came through the door. Nothing of it is stored: the same opened pair always gives the same comparison. */
@Service
public class Comparisons {

    Comparisons() {}

    /** The pair as it opened for this person: they are the first in everything. */
    public Comparison of(Membership me, OpenedPair pair) {
        var sides = Sides.of(pair);
        var findings = Engine.compare(sides.themes(), sides.shown());
        var topics = Topics.of(findings.topics(), sides);
        return new Comparison(
                pair.openedAt(),
                findings.strengths().stream()
                        .map(it -> new Strength(it.kind(), sides.compared(it.finding())))
                        .toList(),
                topics.inOrder(),
                topics.others(),
                pair.topics(),
                findings.all().stream().map(sides::compared).toList(),
                pair.withdrawn());
    }
}
