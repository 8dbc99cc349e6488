package app.entente.session;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Pack;
import app.entente.questionnaire.Questionnaires;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of a space: one with a shut door at most, and its lock for whoever seals, unseals or opens. */
@Service
public class Rounds {

    private final SessionRepository sessions;
    private final RoundRepository rounds;
    private final BeginningRepository beginnings;
    private final FixedQuestions questions;
    private final Spaces spaces;
    private final Questionnaires questionnaires;
    private final Clock clock;

    Rounds(
            SessionRepository sessions,
            RoundRepository rounds,
            BeginningRepository beginnings,
            FixedQuestions questions,
            Spaces spaces,
            Questionnaires questionnaires,
            Clock clock) {
        this.sessions = sessions;
        this.rounds = rounds;
        this.beginnings = beginnings;
        this.questions = questions;
        this.spaces = spaces;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /** The newest round; the first is there when somebody asks for it, with the core pack as it is then. */
    @Transactional
    public Round current(Membership me) {
        return rounds.newest(me).orElseGet(() -> first(me));
    }

    /** Oldest first; begins none. */
    @Transactional(readOnly = true)
    public List<Round> all(Membership me) {
        return rounds.all(me);
    }

    /** Those whose door has opened, oldest first. */
    @Transactional(readOnly = true)
    public List<Round> opened(Membership me) {
        return rounds.all(me).stream().filter(Round::open).toList();
    }

    @Transactional(readOnly = true)
    public Round round(Membership me, RoundId round) {
        return rounds.find(me, round).orElseThrow(NoSuchRound::new);
    }

    /** Until the transaction ends nobody else seals, unseals or opens this round; nobody does while the space rests. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Round lock(Membership me, RoundId round) {
        spaces.requireOpen(me);
        rounds.lock(me, round);
        requireInPlace(me, round);
        return round(me, round);
    }

    /** Refuses what is done to a round in whose place there is another session. */
    @Transactional(readOnly = true)
    public void requireInPlace(Membership me, RoundId round) {
        if (round(me, round).setAside()) {
            throw new SetAside();
        }
    }

    /** Holds the lock, for as long as nothing but what was chosen together may be sealed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireBegun(Membership me, RoundId round) {
        if (!lock(me, round).begun()) {
            throw new NotBegun();
        }
    }

    /** Opening is for good. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void markOpened(Membership me, RoundId round) {
        if (!rounds.markOpened(me, round, clock.instant())) {
            throw new AlreadyOpen(round);
        }
    }

    /**
     * Returns the items asked in this round, theme by theme in the order of the packs; a theme that stands in several
     * packs is one. Last come the questions from the two.
     */
    @Transactional(readOnly = true)
    public List<Item> items(Membership me, RoundId round) {
        var ofPacks = Pack.itemsByTheme(packs(round(me, round)));
        return Stream.concat(ofPacks.stream(), questions.of(me, round).stream()).toList();
    }

    private List<Pack> packs(Round round) {
        return round.packs().stream().map(questionnaires::pack).toList();
    }

    /** Another session in the place of this one; whoever calls holds its lock. */
    void replace(Membership me, RoundId round) {
        beginnings.setAside(me, round);
        make(me);
    }

    /** When both partners come first at the same moment, one makes it; the other waits, and finds it made. */
    private Round first(Membership me) {
        spaces.requireOpen(me);
        sessions.hold(me);
        if (rounds.newest(me).isEmpty()) {
            make(me);
        }
        return rounds.newest(me).orElseThrow(NoSuchRound::new);
    }

    private void make(Membership me) {
        var session = SessionId.create();
        var core = questionnaires.current(Questionnaires.CORE).version();
        sessions.begin(me, session, clock.instant());
        beginnings.add(me, session, RoundId.create(), 1, List.of(core));
    }
}
