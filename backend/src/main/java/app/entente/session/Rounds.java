package app.entente.session;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Pack;
import app.entente.questionnaire.Questionnaires;
import app.entente.request.CacheKey;
import app.entente.request.RequestCache;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** The rounds of a space: one with a shut door at most, and its lock for whoever seals, unseals or opens. */
@Service
public class Rounds {

    private final SessionRepository sessions;
    private final RoundRepository rounds;
    private final RoundStartRepository beginnings;
    private final FixedQuestions questions;
    private final Spaces spaces;
    private final Questionnaires questionnaires;
    private final Clock clock;
    private final TransactionOperations transactions;
    private final RequestCache cache;

    Rounds(
            SessionRepository sessions,
            RoundRepository rounds,
            RoundStartRepository beginnings,
            FixedQuestions questions,
            Spaces spaces,
            Questionnaires questionnaires,
            Clock clock,
            TransactionOperations transactions,
            RequestCache cache) {
        this.sessions = sessions;
        this.rounds = rounds;
        this.beginnings = beginnings;
        this.questions = questions;
        this.spaces = spaces;
        this.questionnaires = questionnaires;
        this.clock = clock;
        this.transactions = transactions;
        this.cache = cache;
    }

    /** The newest round; the first is there when somebody asks for it, with the core pack as it is then. */
    @Transactional(readOnly = true)
    public Round current(Membership me) {
        return newest(me).orElseGet(() -> transactions.execute(_ -> startFirst(me)));
    }

    /** Oldest first; begins none. */
    @Transactional(readOnly = true)
    public List<Round> all(Membership me) {
        return cache.once(new CacheKey<>(Rounds.class, "all", me), () -> rounds.findAll(me));
    }

    /** Those whose door has opened, oldest first. */
    @Transactional(readOnly = true)
    public List<Round> opened(Membership me) {
        return all(me).stream().filter(Round::open).toList();
    }

    @Transactional(readOnly = true)
    public Round round(Membership me, RoundId round) {
        return all(me).stream().filter(it -> it.id().equals(round)).findFirst().orElseThrow(NoSuchRound::new);
    }

    /** Until the transaction ends nobody else seals, unseals or opens this round; nobody does while the space rests. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Round lock(Membership me, RoundId round) {
        spaces.requireOpen(me);
        rounds.lock(me, round);
        return inPlace(me, round).round();
    }

    /** Refuses what is done to a round in whose place there is another session; returns the round that is in place. */
    @Transactional(readOnly = true)
    public AskedRound inPlace(Membership me, RoundId round) {
        var found = rounds.find(me, round).orElseThrow(NoSuchRound::new);
        if (found.setAside()) {
            throw new SetAside();
        }
        return asked(me, found);
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

    /** What is asked in this round, pack by pack, theme by theme; last come the questions from the two. */
    @Transactional(readOnly = true)
    public List<Item> items(Membership me, RoundId round) {
        return asked(me, round).items();
    }

    @Transactional(readOnly = true)
    public AskedRound asked(Membership me, RoundId round) {
        return asked(me, round(me, round));
    }

    private AskedRound asked(Membership me, Round round) {
        var ofPacks =
                packs(round).stream().flatMap(pack -> pack.items().stream()).toList();
        return new AskedRound(round, ofPacks, () -> own(me, round));
    }

    /** There are none before it has begun. */
    private List<Item> own(Membership me, Round round) {
        return round.begun()
                ? cache.once(
                        new CacheKey<>(Rounds.class, "own " + round.id(), me),
                        () -> questions.findByRound(me, round.id()))
                : List.of();
    }

    /** Returns the rounds of the newest session, oldest first; begins none. */
    @Transactional(readOnly = true)
    public List<Round> ofNewestSession(Membership me) {
        var all = all(me);
        return all.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(it -> it.session().equals(all.getLast().session()))
                        .toList();
    }

    private List<Pack> packs(Round round) {
        return round.packs().stream().map(questionnaires::pack).toList();
    }

    /** Puts another session in the place of this one, under the lock of its round, whose door must be shut. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replaceSession(Membership me, RoundId round) {
        if (lock(me, round).open()) {
            throw new AlreadyOpen(round);
        }
        beginnings.setAside(me, round);
        startSession(me);
    }

    /** When both partners come first at the same moment, one makes it; the other waits, and finds it made. */
    private Round startFirst(Membership me) {
        spaces.requireOpen(me);
        sessions.lockSpace(me);
        if (newest(me).isEmpty()) {
            startSession(me);
        }
        return newest(me).orElseThrow(NoSuchRound::new);
    }

    private Optional<Round> newest(Membership me) {
        var all = all(me);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private void startSession(Membership me) {
        var session = SessionId.create();
        var core = questionnaires.current(Questionnaires.CORE).version();
        sessions.begin(me, session, clock.instant());
        beginnings.add(me, session, RoundId.create(), 1, List.of(core));
    }
}
