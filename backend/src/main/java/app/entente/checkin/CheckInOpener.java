package app.entente.checkin;

import static java.util.stream.Collectors.toMap;

import app.entente.checkin.CheckInAnswerRepository.SeatAnswers;
import app.entente.checkin.CheckInRepository.StoredCheckIn;
import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.couple.Spaces;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Opens a check-in once both are ready and there is something both show; with nothing to open it stays shut, and that
 * looks like a partner who has not answered.
 *
 * <p>Every caller holds the check-in's lock, so it opens once, for both or for nobody.
 */
@Component
class CheckInOpener {

    private final CheckInRepository checkIns;
    private final CheckInAnswerRepository answers;
    private final Spaces spaces;
    private final ApplicationEventPublisher events;

    CheckInOpener(
            CheckInRepository checkIns,
            CheckInAnswerRepository answers,
            Spaces spaces,
            ApplicationEventPublisher events) {
        this.checkIns = checkIns;
        this.answers = answers;
        this.spaces = spaces;
        this.events = events;
    }

    void openIfBothShow(Membership me, StoredCheckIn checkIn) {
        var given = answers.findBoth(me, checkIn.id());
        var shown = checkIn.subject().questions().stream()
                .filter(question -> given.stream()
                        .allMatch(it -> it.ready() && it.offered(question).isPresent()))
                .toList();
        if (given.size() == Seat.values().length && !shown.isEmpty()) {
            open(me, checkIn.id(), given, shown);
        }
    }

    private void open(Membership me, CheckInId id, List<SeatAnswers> given, List<String> shown) {
        given.forEach(it -> answers.freeze(
                me,
                id,
                it.seat(),
                shown.stream()
                        .collect(toMap(
                                question -> question,
                                question -> it.offered(question).orElseThrow()))));
        checkIns.markOpened(me, id);
        events.publishEvent(new CheckInOpened(id, spaces.memberIds(me)));
    }
}
