package app.entente.demo;

import app.entente.answering.Answering;
import app.entente.answering.OperationId;
import app.entente.answering.Sealing;
import app.entente.couple.Membership;
import app.entente.door.Door;
import app.entente.door.OpenedPair;
import app.entente.session.Choosing;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets the two answer, seal and open the door, as the script has it. */
@Component
class Rehearsal {

    private final Choosing choosing;
    private final Rounds rounds;
    private final Answering answering;
    private final Sealing sealing;
    private final Door door;

    Rehearsal(Choosing choosing, Rounds rounds, Answering answering, Sealing sealing, Door door) {
        this.choosing = choosing;
        this.rounds = rounds;
        this.answering = answering;
        this.sealing = sealing;
        this.door = door;
    }

    void play(Script script, Talk talk, Cast cast) {
        choose(cast);
        var round = rounds.current(cast.noa()).id();
        for (var role : Role.values()) {
            var me = cast.of(role);
            answer(script.sheet(role).saying(talk, role), me, round);
            sealing.seal(me, round);
            door.anyTime(me, round);
        }
    }

    /** What this person sees through the door. */
    OpenedPair opened(Membership me) {
        return rounds.opened(me).stream()
                .reduce((_, newest) -> newest)
                .flatMap(it -> door.opened(me, it.id()))
                .orElseThrow(DemoOver::new);
    }

    /** Both say yes to what is on the list. */
    private void choose(Cast cast) {
        for (var role : Role.values()) {
            var me = cast.of(role);
            choosing.choice(me).ifPresent(it -> choosing.agree(me, it.version()));
        }
    }

    private void answer(SampleSheet sheet, Membership me, RoundId round) {
        sheet.answers().forEach((item, draft) -> answering.save(me, round, item, 0, OperationId.create(), draft));
        sheet.importance().forEach((theme, it) -> answering.weigh(me, round, theme, Optional.of(it)));
    }
}
