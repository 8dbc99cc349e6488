package app.entente.ui.demo;

import app.entente.answering.OwnSheets;
import app.entente.couple.Membership;
import app.entente.demo.DemoVariant;
import app.entente.nextstep.NextStepFinder;
import app.entente.session.Rounds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds where a visitor is on the demo's path. */
@Component
class DemoPath {

    private final NextStepFinder nextStepFinder;
    private final Rounds rounds;
    private final OwnSheets sheets;
    private final Clock clock;

    DemoPath(NextStepFinder nextStepFinder, Rounds rounds, OwnSheets sheets, Clock clock) {
        this.nextStepFinder = nextStepFinder;
        this.rounds = rounds;
        this.sheets = sheets;
        this.clock = clock;
    }

    DemoStop nextStop(DemoVariant variant, Membership me) {
        var step = nextStepFinder.nextStep(Optional.of(me), LocalDate.now(clock));
        return switch (variant) {
            case BEGINNING ->
                DemoStop.after(step, sheets.outline(me, rounds.current(me).id()).done());
            case LATER -> DemoStop.later(step);
        };
    }

    /** Returns whether the door the visitor is to open is still shut. */
    boolean isDoorShut(Membership me) {
        return rounds.current(me).shut();
    }
}
