package app.entente.checkin;

import app.entente.checkin.CheckInRefused.CheckInShut;
import app.entente.checkin.CheckInRefused.NotDue;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Withdraws opened check-ins for good: what both had shown is deleted, and that it was withdrawn stays visible. Nothing
 * stored says by whom.
 */
@Service
public class CheckInWithdrawals {

    private final CheckInRepository checkIns;
    private final CheckInAnswerRepository answers;
    private final Spaces spaces;
    private final ApplicationEventPublisher events;

    CheckInWithdrawals(
            CheckInRepository checkIns,
            CheckInAnswerRepository answers,
            Spaces spaces,
            ApplicationEventPublisher events) {
        this.checkIns = checkIns;
        this.answers = answers;
        this.spaces = spaces;
        this.events = events;
    }

    /**
     * Withdraws what both have shown, which either may, since it holds an answer of each; does nothing where it is
     * withdrawn already. Each keeps their own answer, and it is not asked again. Throws {@link NotDue},
     * {@link CheckInShut}, and SpaceResting or SpaceClosed unless the space is open.
     */
    @Transactional
    public void withdraw(Membership me, CheckInSubject subject) {
        spaces.requireOpen(me);
        var locked = checkIns.lock(me, subject).orElseThrow(NotDue::new);
        if (!locked.opened()) {
            throw new CheckInShut();
        }
        if (answers.deleteHalves(me, locked.id())) {
            events.publishEvent(new CheckInWithdrawn(locked.id(), spaces.memberIds(me)));
        }
    }
}
