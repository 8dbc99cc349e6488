package app.entente.talk;

import app.entente.couple.Membership;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedPair;
import app.entente.values.ThemeId;
import org.springframework.boot.test.context.TestComponent;

/** Brings a couple to where they may agree. */
@TestComponent
public class HeardTopics {

    private final Floors floors;
    private final TopicMoves topicMoves;

    HeardTopics(Floors floors, TopicMoves topicMoves) {
        this.topicMoves = topicMoves;
        this.floors = floors;
    }

    /** Both are on the page of this topic. */
    public void open(OpenedCouple couple, ThemeId topic) {
        topicMoves.open(couple.firsts(), topic);
    }

    /** Both have talked about it at their kitchen table. */
    public void talkedElsewhere(OpenedCouple couple, ThemeId topic) {
        floors.setTalkedElsewhere(couple.firsts(), topic, true);
        floors.setTalkedElsewhere(couple.seconds(), topic, true);
    }

    /** One piece said, said back, and confirmed by who said it; the floor is free afterwards. */
    public void hear(OpenedCouple couple, Membership speaker, ThemeId topic) {
        var listener = speaker.equals(couple.first()) ? couple.second() : couple.first();
        floors.take(pair(couple, speaker), topic);
        floors.markSaid(pair(couple, speaker), topic);
        floors.markSaidBack(pair(couple, listener), topic);
        floors.confirmUnderstood(pair(couple, speaker), topic);
        floors.release(pair(couple, speaker), topic);
    }

    private static OpenedPair pair(OpenedCouple couple, Membership me) {
        return me.equals(couple.first()) ? couple.firsts() : couple.seconds();
    }
}
