package app.entente.talk;

import app.entente.door.OpenedPair;
import app.entente.joint.ChangePublisher;
import app.entente.joint.SealedSingletons;
import app.entente.joint.UserText;
import app.entente.talk.TalkRefused.ParkingLotFull;
import app.entente.talk.TalkRefused.TalkRests;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes the parking lot of a round: lines either partner keeps for another day. */
@Service
public class ParkingLot {

    private final SealedSingletons singletons;
    private final TalkProgress talkProgress;
    private final ChangePublisher changePublisher;

    ParkingLot(SealedSingletons singletons, TalkProgress talkProgress, ChangePublisher changePublisher) {
        this.singletons = singletons;
        this.talkProgress = talkProgress;
        this.changePublisher = changePublisher;
    }

    @Transactional(readOnly = true)
    public List<ParkedLine> findLines(OpenedPair pair) {
        return singletons
                .of(pair.membership(), pair.round(), AgendaAndParking.ROW)
                .parked();
    }

    /**
     * Parks a line of 1 to {@value UserText#MAX_LINE} characters, and changes nothing where this person has parked it
     * already; throws TextRefused, {@link ParkingLotFull} or {@link TalkRests}.
     */
    @Transactional
    public void park(OpenedPair pair, String typed) {
        var me = pair.membership();
        var text = UserText.required(typed, UserText.MAX_LINE).replace('\n', ' ');
        talkProgress.lockUnlessPaused(pair);
        var line = new ParkedLine(ParkedLineId.create(), text, me.seat());
        if (singletons.change(
                me, pair.round(), AgendaAndParking.ROW, agendaAndParking -> agendaAndParking.park(line))) {
            changePublisher.publishToBoth(me, line.id().value());
        }
    }

    /** Removes a line, either partner's; throws {@link TalkRests}. */
    @Transactional
    public void remove(OpenedPair pair, ParkedLineId line) {
        var me = pair.membership();
        talkProgress.lockUnlessPaused(pair);
        if (singletons.change(
                me, pair.round(), AgendaAndParking.ROW, agendaAndParking -> agendaAndParking.without(line))) {
            changePublisher.publishToBoth(me, line.value());
        }
    }
}
