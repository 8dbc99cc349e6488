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

/**
 * Reads the rounds of a space, of which at most one has a shut door, and locks them for sealing, unsealing and opening.
 * Methods that read or lock one round throw {@link NoSuchRound} where the space has none of this identifier.
 */
@Service
public class Rounds {

    private final SessionRepository sessions;
    private final RoundRepository rounds;
    private final RoundStartRepository beginnings;
    private final FixedQuestions questions;
    private final Spaces spaces;
    private final Questionnaires questionnaires;
    private final Clock clock;

    Rounds(
            SessionRepository sessions,
            RoundRepository rounds,
            RoundStartRepository beginnings,
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

    /** Returns the newest round; the first is made on the first call, with the core pack as it is then. */
    @Transactional
    public Round current(Membership me) {
        return rounds.findNewest(me).orElseGet(() -> startFirst(me));
    }

    /** Returns all rounds, oldest first; makes none. */
    @Transactional(readOnly = true)
    public List<Round> all(Membership me) {
        return rounds.findAll(me);
    }

    /** Returns the rounds of the newest session, oldest first; makes none. */
    @Transactional(readOnly = true)
    public List<Round> ofNewestSession(Membership me) {
        return rounds.findByNewestSession(me);
    }

    /** Returns the rounds whose door has opened, oldest first. */
    @Transactional(readOnly = true)
    public List<Round> opened(Membership me) {
        return rounds.findAll(me).stream().filter(Round::open).toList();
    }

    /** Returns this round; throws {@link NoSuchRound} where the space has none of this identifier. */
    @Transactional(readOnly = true)
    public Round round(Membership me, RoundId round) {
        return rounds.find(me, round).orElseThrow(NoSuchRound::new);
    }

    /**
     * Locks the round against sealing, unsealing and opening until the transaction ends. Throws {@link SetAside}, and
     * SpaceResting or SpaceClosed unless the space is open.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Round lock(Membership me, RoundId round) {
        spaces.requireOpen(me);
        rounds.lock(me, round);
        requireNotSetAside(me, round);
        return round(me, round);
    }

    /** Throws {@link SetAside} where another session has replaced this round's. */
    @Transactional(readOnly = true)
    public void requireNotSetAside(Membership me, RoundId round) {
        if (round(me, round).setAside()) {
            throw new SetAside();
        }
    }

    /** Locks the round; throws {@link NotBegun} before both have agreed on its packs. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireBegun(Membership me, RoundId round) {
        if (!lock(me, round).begun()) {
            throw new NotBegun();
        }
    }

    /** Marks the round as opened, for good; throws {@link AlreadyOpen} where it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void markOpened(Membership me, RoundId round) {
        if (!rounds.markOpened(me, round, clock.instant())) {
            throw new AlreadyOpen(round);
        }
    }

    /** Returns the items of this round, pack by pack, theme by theme, the couple's own questions last. */
    @Transactional(readOnly = true)
    public List<Item> items(Membership me, RoundId round) {
        var ofPacks = packs(round(me, round)).stream().flatMap(pack -> pack.items().stream());
        return Stream.concat(ofPacks, questions.findByRound(me, round).stream()).toList();
    }

    private List<Pack> packs(Round round) {
        return round.packs().stream().map(questionnaires::pack).toList();
    }

    /**
     * Replaces this round's session by another one, under the round's lock; throws {@link AlreadyOpen} where the door
     * is open.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replaceSession(Membership me, RoundId round) {
        if (lock(me, round).open()) {
            throw new AlreadyOpen(round);
        }
        beginnings.setAside(me, round);
        startSession(me);
    }

    /** Returns the first round, made once: where both partners come at the same moment, one waits for the other's. */
    private Round startFirst(Membership me) {
        spaces.requireOpen(me);
        sessions.lockSpace(me);
        if (rounds.findNewest(me).isEmpty()) {
            startSession(me);
        }
        return rounds.findNewest(me).orElseThrow(NoSuchRound::new);
    }

    private void startSession(Membership me) {
        var session = SessionId.create();
        var core = questionnaires.current(Questionnaires.CORE).version();
        sessions.begin(me, session, clock.instant());
        beginnings.add(me, session, RoundId.create(), 1, List.of(core));
    }
}
