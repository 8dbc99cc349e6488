package app.entente.session;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.pack.PackVersion;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins a round with the purpose and the packs both have agreed on: the one that waits for it, else another one in the
 * same session.
 */
@Component
public class RoundStart {

    private final Rounds rounds;
    private final RoundStartRepository repository;
    private final FixedQuestions questions;
    private final Spaces spaces;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RoundStart(
            Rounds rounds,
            RoundStartRepository repository,
            FixedQuestions questions,
            Spaces spaces,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.repository = repository;
        this.questions = questions;
        this.spaces = spaces;
        this.clock = clock;
        this.events = events;
    }

    /** Begins the round; does nothing where one has begun already and its door is shut. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(Membership me, RoundPurpose purpose, List<PackVersion> packs, List<OwnQuestion> written) {
        var current = rounds.current(me);
        if (current.shut()) {
            return;
        }
        var number = current.open() ? current.number() + 1 : current.number();
        var round = roundToStart(me, current, number);
        repository.begin(me, round, purpose.kind(number), purpose.theme(), clock.instant());
        repository.replacePacks(me, round, packs);
        questions.store(me, round, written);
        events.publishEvent(new RoundBegun(round, spaces.memberIds(me)));
    }

    private RoundId roundToStart(Membership me, Round current, int number) {
        if (!current.open()) {
            return current.id();
        }
        var further = RoundId.create();
        repository.add(me, current.session(), further, number, List.of());
        return further;
    }
}
