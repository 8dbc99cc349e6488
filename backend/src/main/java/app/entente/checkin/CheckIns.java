package app.entente.checkin;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import app.entente.agreement.Agreement;
import app.entente.agreement.Agreements;
import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.checkin.CheckInAnswerRepository.SeatAnswers;
import app.entente.checkin.CheckInRefused.AlreadyReady;
import app.entente.checkin.CheckInRefused.CheckInOpen;
import app.entente.checkin.CheckInRefused.NotAdmitted;
import app.entente.checkin.CheckInRefused.NotDue;
import app.entente.checkin.CheckInRepository.StoredCheckIn;
import app.entente.checkin.OpenedCheckIn.ShownValues;
import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.couple.Spaces;
import app.entente.request.CacheKey;
import app.entente.request.RequestCache;
import app.entente.values.NonAnswer;
import app.entente.values.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks both apart how an agreement went or how life is two weeks after a talk, and opens what both show.
 *
 * <p>Any number of check-ins may be shut beside each other, and none keeps a round from opening. While one is shut, each
 * sees their own part and nothing of the other's. A day is the reader's own; so a check-in opens on the later of two.
 */
@Service
public class CheckIns {

    private final CheckInRepository checkIns;
    private final CheckInAnswerRepository answers;
    private final CheckInOpener opener;
    private final Agreements agreements;
    private final Spaces spaces;
    private final ApplicationEventPublisher events;
    private final RequestCache cache;

    CheckIns(
            CheckInRepository checkIns,
            CheckInAnswerRepository answers,
            CheckInOpener opener,
            Agreements agreements,
            Spaces spaces,
            ApplicationEventPublisher events,
            RequestCache cache) {
        this.checkIns = checkIns;
        this.answers = answers;
        this.opener = opener;
        this.agreements = agreements;
        this.spaces = spaces;
        this.events = events;
        this.cache = cache;
    }

    /**
     * Returns the check-ins that can be answered on this day and have not opened: the reviews of agreements in force,
     * the earliest review first, then pulses.
     */
    @Transactional(readOnly = true)
    public List<CheckIn> due(Membership me, LocalDate today) {
        return cache.once(new CacheKey<>(CheckIns.class, "due " + today, me), () -> readDue(me, today));
    }

    private List<CheckIn> readDue(Membership me, LocalDate today) {
        var stored = checkIns.findAll(me);
        var mine = answers.findMine(me);
        return dueSubjects(me, stored, today)
                .map(subject -> stored.stream()
                        .filter(it -> it.subject().equals(subject))
                        .findFirst()
                        .map(it -> toCheckIn(it, Optional.ofNullable(mine.get(it.id()))))
                        .orElseGet(() -> CheckIn.untouched(subject)))
                .toList();
    }

    /** Returns the days on which pulses begin, past and coming, opened or not. */
    @Transactional(readOnly = true)
    public List<LocalDate> pulseDays(Membership me) {
        return checkIns.findAll(me).stream()
                .map(StoredCheckIn::subject)
                .filter(CheckInSubject.Pulse.class::isInstance)
                .map(CheckInSubject::day)
                .toList();
    }

    /** Returns the check-ins that have opened, withdrawn or not, the earliest first; none in which a half is erased. */
    @Transactional(readOnly = true)
    public List<OpenedCheckIn> opened(Membership me) {
        var halves = answers.findHalves(me);
        return checkIns.findAll(me).stream()
                .filter(StoredCheckIn::opened)
                .flatMap(it -> Optional.ofNullable(halves.get(it.id()))
                        .map(shown -> toOpened(me, it, shown))
                        .filter(shown -> !shown.withdrawn())
                        .or(() -> withdrawn(it, halves))
                        .stream())
                .toList();
    }

    /** Returns everything this person has answered, opened or not, kept or shown. */
    @Transactional(readOnly = true)
    public List<CheckIn> answered(Membership me) {
        var mine = answers.findMine(me);
        return checkIns.findAll(me).stream()
                .flatMap(it ->
                        Optional.ofNullable(mine.get(it.id())).stream().map(own -> toCheckIn(it, Optional.of(own))))
                .toList();
    }

    /**
     * Saves this person's answers and marks them ready; opens the check-in where both are and both show something.
     * Throws {@link AlreadyReady} unless these answers are the ones that are ready, so that what one screen keeps no other
     * shows, {@link NotDue}, {@link NotAdmitted}, {@link CheckInOpen}, and SpaceResting or SpaceClosed unless the space is open.
     */
    @Transactional
    public void submit(Membership me, CheckInSubject subject, LocalDate today, Map<String, Answer> given) {
        spaces.requireOpen(me);
        requireAdmitted(subject, given);
        if (dueSubjects(me, checkIns.findAll(me), today).noneMatch(subject::equals)) {
            throw new NotDue();
        }
        checkIns.insert(me, subject);
        var locked = lockShut(me, subject);
        var before = Optional.ofNullable(answers.findMine(me).get(locked.id()));
        var ready = before.filter(SeatAnswers::ready).map(SeatAnswers::answers);
        if (ready.filter(given::equals).isPresent()) {
            return;
        }
        if (ready.isPresent()) {
            throw new AlreadyReady();
        }
        answers.save(me, locked.id(), before.map(SeatAnswers::version).orElse(0) + 1, given);
        events.publishEvent(new CheckInChanged(locked.id(), me.person()));
        opener.openIfBothShow(me, locked);
    }

    /**
     * Takes back that this person is ready, also while the space rests; their answers stay. Throws {@link NotDue},
     * {@link CheckInOpen}, and SpaceClosed.
     */
    @Transactional
    public void takeBack(Membership me, CheckInSubject subject) {
        spaces.requireNotClosed(me);
        var locked = lockShut(me, subject);
        if (answers.takeBack(me, locked.id())) {
            events.publishEvent(new CheckInChanged(locked.id(), me.person()));
        }
    }

    private StoredCheckIn lockShut(Membership me, CheckInSubject subject) {
        var locked = checkIns.lock(me, subject).orElseThrow(NotDue::new);
        if (locked.opened()) {
            throw new CheckInOpen();
        }
        return locked;
    }

    private Stream<CheckInSubject> dueSubjects(Membership me, List<StoredCheckIn> stored, LocalDate today) {
        var opened = stored.stream()
                .filter(StoredCheckIn::opened)
                .map(StoredCheckIn::subject)
                .collect(toSet());
        var reviews = agreements.findInForce(me).stream().flatMap(it -> review(it, today).stream());
        var pulses = stored.stream().map(StoredCheckIn::subject).filter(CheckInSubject.Pulse.class::isInstance);
        return Stream.concat(reviews, pulses).filter(it -> it.isDue(today)).filter(it -> !opened.contains(it));
    }

    private static Optional<CheckInSubject> review(Agreement agreement, LocalDate today) {
        return ReviewDays.latest(agreement.terms().review(), today)
                .map(it -> new CheckInSubject.Review(agreement.id(), agreement.wording(), it));
    }

    private static void requireAdmitted(CheckInSubject subject, Map<String, Answer> given) {
        given.forEach((question, answer) -> {
            var admitted = answer.value().map(subject::admits).orElse(answer.response() == NonAnswer.PREFER_NOT_TO_SAY);
            if (!admitted || !subject.questions().contains(question) || answer.level() == ShareLevel.TOPIC_ONLY) {
                throw new NotAdmitted();
            }
        });
    }

    private static OpenedCheckIn toOpened(Membership me, StoredCheckIn stored, Map<Seat, Map<String, Value>> halves) {
        var mine = halves.getOrDefault(me.seat(), Map.of());
        var partners = halves.getOrDefault(me.seat().other(), Map.of());
        return new OpenedCheckIn(
                stored.subject(),
                stored.subject().questions().stream()
                        .filter(it -> mine.containsKey(it) && partners.containsKey(it))
                        .map(it -> new ShownValues(it, requireNonNull(mine.get(it)), requireNonNull(partners.get(it))))
                        .toList());
    }

    /** Returns what is left of a check-in whose halves are deleted; an erased half is still stored. */
    private static Optional<OpenedCheckIn> withdrawn(StoredCheckIn stored, Map<CheckInId, ?> halves) {
        return halves.containsKey(stored.id())
                ? Optional.empty()
                : Optional.of(new OpenedCheckIn(stored.subject(), List.of()));
    }

    private static CheckIn toCheckIn(StoredCheckIn stored, Optional<SeatAnswers> mine) {
        return mine.map(it -> new CheckIn(stored.subject(), it.ready(), it.answers()))
                .orElseGet(() -> CheckIn.untouched(stored.subject()));
    }
}
