package app.entente.discussion;

import app.entente.couple.Membership;
import app.entente.door.OpenCouple;
import app.entente.door.OpenedPair;
import org.springframework.boot.test.context.TestComponent;

/** Brings a couple to where they may agree. */
@TestComponent
public class Talks {

    private final Floors floors;

    Talks(Floors floors) {
        this.floors = floors;
    }

    /** Both have talked about it at their kitchen table. */
    public void talkedElsewhere(OpenCouple couple, TopicId topic) {
        floors.talkedElsewhere(couple.firsts(), topic, true);
        floors.talkedElsewhere(couple.seconds(), topic, true);
    }

    /** One piece said, said back, and confirmed by who said it; the floor is free afterwards. */
    public void hear(OpenCouple couple, Membership speaker, TopicId topic) {
        var listener = speaker.equals(couple.first()) ? couple.second() : couple.first();
        floors.take(pair(couple, speaker), topic);
        floors.say(pair(couple, speaker), topic);
        floors.sayBack(pair(couple, listener), topic);
        floors.thatIsIt(pair(couple, speaker), topic);
        floors.putDown(pair(couple, speaker), topic);
    }

    private static OpenedPair pair(OpenCouple couple, Membership me) {
        return me.equals(couple.first()) ? couple.firsts() : couple.seconds();
    }
}
