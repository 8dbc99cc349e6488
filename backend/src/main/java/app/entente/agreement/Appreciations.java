package app.entente.agreement;

import app.entente.couple.Seat;
import app.entente.door.OpenedPair;
import app.entente.joint.ChangePublisher;
import app.entente.joint.SealedRecord;
import app.entente.joint.SealedRecordKind;
import app.entente.joint.SealedRecords;
import app.entente.joint.UserText;
import app.entente.talk.TalkProgress;
import app.entente.talk.TalkRefused.TalkMovedOn;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads and writes the appreciations of a round, one by each partner, opened together.
 *
 * <p>Until both are written each partner sees and may change only their own, and learns nothing about the other's.
 */
@Service
public class Appreciations {

    static final SealedRecordKind<Appreciation> KIND =
            new SealedRecordKind<>("APPRECIATION", AppreciationCodecs.APPRECIATION);

    private final SealedRecords records;
    private final TalkProgress talkProgress;
    private final ChangePublisher changePublisher;

    Appreciations(SealedRecords records, TalkProgress talkProgress, ChangePublisher changePublisher) {
        this.records = records;
        this.talkProgress = talkProgress;
        this.changePublisher = changePublisher;
    }

    /** Returns mine, opened or not; empty until it is written. */
    @Transactional(readOnly = true)
    public Optional<Appreciation> findMine(OpenedPair pair) {
        return findBySeat(pair, pair.membership().seat()).map(SealedRecord::content);
    }

    /** Returns both, mine first, or an empty list until both are written. */
    @Transactional(readOnly = true)
    public List<Appreciation> findOpened(OpenedPair pair) {
        var me = pair.membership();
        var both = List.of(me.seat(), me.seat().other()).stream()
                .flatMap(it -> findBySeat(pair, it).map(SealedRecord::content).stream())
                .toList();
        return both.size() == Seat.values().length ? both : List.of();
    }

    /**
     * Writes or replaces mine, 1 to {@value UserText#MAX_SENTENCE} characters; throws TalkMovedOn once both are open,
     * unless mine says the same.
     */
    @Transactional
    public void write(OpenedPair pair, String typed) {
        var me = pair.membership();
        var mine = new Appreciation(me.seat(), UserText.required(typed, UserText.MAX_SENTENCE));
        talkProgress.lockUnlessPaused(pair);
        var opened = findOpened(pair);
        if (opened.contains(mine)) {
            return;
        }
        if (!opened.isEmpty()) {
            throw new TalkMovedOn();
        }
        var before = findBySeat(pair, me.seat());
        records.put(me, pair.round(), KIND, before, mine);
        publishChange(pair);
    }

    private void publishChange(OpenedPair pair) {
        var me = pair.membership();
        if (findOpened(pair).isEmpty()) {
            changePublisher.publishToMe(me, pair.round().value());
        } else {
            changePublisher.publishToBoth(me, pair.round().value());
        }
    }

    private Optional<SealedRecord<Appreciation>> findBySeat(OpenedPair pair, Seat seat) {
        return records.of(pair.membership(), pair.round(), KIND).stream()
                .filter(it -> it.content().by() == seat)
                .findFirst();
    }
}
