package app.entente.session;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.questionnaire.PackVersion;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Begins a round with what both have chosen: the one that waits for it, else a further one in the same session. */
@Component
class Beginning {

    private final Rounds rounds;
    private final BeginningRepository repository;
    private final Drafts drafts;
    private final FixedQuestions questions;
    private final Spaces spaces;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Beginning(
            Rounds rounds,
            BeginningRepository repository,
            Drafts drafts,
            FixedQuestions questions,
            Spaces spaces,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.repository = repository;
        this.drafts = drafts;
        this.questions = questions;
        this.spaces = spaces;
        this.clock = clock;
        this.events = events;
    }

    void begin(Membership me, List<PackVersion> packs) {
        var round = waiting(me);
        repository.begin(me, round, packs, clock.instant());
        questions.fix(me, round, drafts.take(me));
        events.publishEvent(new RoundBegun(round, spaces.people(me)));
    }

    private RoundId waiting(Membership me) {
        var current = rounds.current(me);
        if (!current.open()) {
            return current.id();
        }
        var further = RoundId.create();
        repository.add(me, current.session(), further, current.number() + 1, List.of());
        return further;
    }
}
