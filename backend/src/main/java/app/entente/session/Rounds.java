package app.entente.session;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.pack.Item;
import app.entente.pack.Pack;
import app.entente.questionnaire.Questionnaires;
import app.entente.request.CacheKey;
import app.entente.request.RequestCache;
import app.entente.session.RoundRefused.AlreadyOpen;
import app.entente.session.RoundRefused.NoSuchRound;
import app.entente.session.RoundRefused.NotBegun;
import app.entente.session.RoundRefused.SetAside;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

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
    private final ListedPacks listedPacks;
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
            ListedPacks listedPacks,
            Spaces spaces,
            Questionnaires questionnaires,
            Clock clock,
            TransactionOperations transactions,
            RequestCache cache) {
        this.sessions = sessions;
        this.rounds = rounds;
        this.beginnings = beginnings;
        this.questions = questions;
        this.listedPacks = listedPacks;
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

    /** Returns all rounds, oldest first; makes none. */
    @Transactional(readOnly = true)
    public List<Round> all(Membership me) {
        return cache.once(
                new CacheKey<>(Rounds.class, "all", me),
                () -> rounds.findAll(me).stream().map(it -> withListed(me, it)).toList());
    }

    /** Returns the rounds whose door has opened, oldest first. */
    @Transactional(readOnly = true)
    public List<Round> opened(Membership me) {
        return all(me).stream().filter(Round::open).toList();
    }

    /** Returns this round; throws {@link NoSuchRound} where the space has none of this identifier. */
    @Transactional(readOnly = true)
    public Round round(Membership me, RoundId round) {
        return all(me).stream().filter(it -> it.id().equals(round)).findFirst().orElseThrow(NoSuchRound::new);
    }

    /**
     * Locks the round against sealing, unsealing and opening until the transaction ends. Throws {@link SetAside}, and
     * SpaceResting or SpaceClosed unless the space is open.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Round lock(Membership me, RoundId round) {
        spaces.requireOpen(me);
        rounds.lock(me, round);
        return inPlace(me, round).round();
    }

    /** Locks the round in the same way for a person who takes back their own act, also while the space rests. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Round lockToTakeBack(Membership me, RoundId round) {
        spaces.requireNotClosed(me);
        rounds.lock(me, round);
        return inPlace(me, round).round();
    }

    /** Throws {@link SetAside} where another session has replaced this round's. */
    @Transactional(readOnly = true)
    public AskedRound inPlace(Membership me, RoundId round) {
        var found = rounds.find(me, round).orElseThrow(NoSuchRound::new);
        if (found.setAside()) {
            throw new SetAside();
        }
        return asked(me, withListed(me, found));
    }

    /** Until it begins, a round asks the packs on the list of the pair as well. */
    private Round withListed(Membership me, Round round) {
        return round.begun() || round.setAside() ? round : round.asking(listedPacks.listed(me));
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

    /**
     * Returns the items asked in this round, theme by theme in the order of the packs; a theme that stands in several
     * packs is one; a round of one theme asks that theme. Last come the questions from the two.
     */
    @Transactional(readOnly = true)
    public List<Item> items(Membership me, RoundId round) {
        return asked(me, round).items();
    }

    @Transactional(readOnly = true)
    public AskedRound asked(Membership me, RoundId round) {
        return asked(me, round(me, round));
    }

    private AskedRound asked(Membership me, Round round) {
        return new AskedRound(
                round,
                Pack.itemsByTheme(packs(round)).stream().filter(round::asks).toList(),
                () -> own(me, round));
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
