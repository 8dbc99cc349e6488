package app.entente.talk;

import app.entente.door.OpenedPair;
import app.entente.joint.ChangePublisher;
import app.entente.joint.SealedSingletons;
import app.entente.talk.Agenda.Placement;
import app.entente.talk.TalkRefused.AgendaFull;
import app.entente.talk.TalkRefused.TalkRests;
import app.entente.values.ThemeId;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes the agenda of a round. Either partner may place a topic; the agenda shows who placed it. */
@Service
public class Agendas {

    private final SealedSingletons singletons;
    private final TalkProgress talkProgress;
    private final ChangePublisher changePublisher;

    Agendas(SealedSingletons singletons, TalkProgress talkProgress, ChangePublisher changePublisher) {
        this.singletons = singletons;
        this.talkProgress = talkProgress;
        this.changePublisher = changePublisher;
    }

    @Transactional(readOnly = true)
    public Agenda find(OpenedPair pair) {
        return singletons
                .of(pair.membership(), pair.round(), AgendaAndParking.ROW)
                .agenda();
    }

    /** Places a topic; throws {@link AgendaFull} or {@link TalkRests}. */
    @Transactional
    public void place(OpenedPair pair, ThemeId topic, Placement placement) {
        change(
                pair,
                agenda ->
                        agenda.withPlacement(topic, placement, pair.membership().seat()));
    }

    /** Takes a topic off the agenda, so that it has no placement; throws {@link TalkRests}. */
    @Transactional
    public void remove(OpenedPair pair, ThemeId topic) {
        change(pair, agenda -> agenda.without(topic));
    }

    private void change(OpenedPair pair, UnaryOperator<Agenda> change) {
        var me = pair.membership();
        talkProgress.lockUnlessPaused(pair);
        if (singletons.change(
                me,
                pair.round(),
                AgendaAndParking.ROW,
                agendaAndParking -> agendaAndParking.with(change.apply(agendaAndParking.agenda())))) {
            changePublisher.publishToBoth(me, pair.round().value());
        }
    }
}
