package app.entente.agreement;

import app.entente.comparison.TopicId;
import app.entente.door.OpenedPair;
import app.entente.joint.ChangePublisher;
import app.entente.joint.SealedRecord;
import app.entente.joint.SealedRecordKind;
import app.entente.joint.SealedRecords;
import app.entente.joint.UserText;
import app.entente.talk.TalkProgress;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans how limits are honoured. A limit that its owner has withdrawn is gone from here as from everywhere. */
@Service
public class LimitPlans {

    static final SealedRecordKind<LimitPlan> KIND = new SealedRecordKind<>("HONOURING", LimitPlanCodecs.HONOURING);

    private final SealedRecords records;
    private final TalkProgress talkProgress;
    private final ChangePublisher changePublisher;

    LimitPlans(SealedRecords records, TalkProgress talkProgress, ChangePublisher changePublisher) {
        this.records = records;
        this.talkProgress = talkProgress;
        this.changePublisher = changePublisher;
    }

    /** A limit, and what the two have written about honouring it. */
    public record LimitWithPlan(OpenedLimit openedLimit, LimitPlan plan) {}

    @Transactional(readOnly = true)
    public List<LimitWithPlan> find(OpenedPair pair) {
        var written = records.of(pair.membership(), pair.round(), KIND);
        return OpenedLimit.allIn(pair).stream()
                .map(set -> new LimitWithPlan(
                        set,
                        findWrittenFor(written, set.id())
                                .map(SealedRecord::content)
                                .orElseGet(() -> LimitPlan.of(set.id()))))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<LimitWithPlan> find(OpenedPair pair, TopicId topic) {
        return find(pair).stream()
                .filter(it -> it.openedLimit().topic().equals(topic))
                .toList();
    }

    /** All that was written, whether or not its limit is still there. */
    @Transactional(readOnly = true)
    public List<LimitPlan> findWritten(OpenedPair pair) {
        return records.of(pair.membership(), pair.round(), KIND).stream()
                .map(SealedRecord::content)
                .toList();
    }

    /** What I need where the other has a limit; nothing typed takes it back. */
    @Transactional
    public void setNeed(OpenedPair pair, LimitId limit, String typed) {
        var words = UserText.cleaned(typed, UserText.MAX_SENTENCE);
        require(pair, limit);
        talkProgress.lockUnlessPaused(pair);
        change(pair, limit, it -> it.withNeed(pair.membership().seat(), words));
    }

    /** What both can live with; there is nothing to solve before both have been heard. */
    @Transactional
    public void propose(OpenedPair pair, LimitId limit, int seen, String typed) {
        var words = UserText.required(typed, UserText.MAX_SENTENCE);
        var set = require(pair, limit);
        if (!talkProgress.lockUnlessPaused(pair).topicProgress(set.topic()).bothHeard()) {
            throw new NotHeardYet();
        }
        change(pair, limit, it -> it.withProposal(pair.membership().seat(), seen, words));
    }

    @Transactional
    public void confirm(OpenedPair pair, LimitId limit, int seen) {
        require(pair, limit);
        talkProgress.lockUnlessPaused(pair);
        change(pair, limit, it -> it.withConfirmation(pair.membership().seat(), seen));
    }

    private static OpenedLimit require(OpenedPair pair, LimitId limit) {
        return OpenedLimit.allIn(pair).stream()
                .filter(it -> it.id().equals(limit))
                .findFirst()
                .orElseThrow(LimitStands::new);
    }

    private void change(OpenedPair pair, LimitId limit, UnaryOperator<LimitPlan> change) {
        var me = pair.membership();
        var before = findWrittenFor(records.of(me, pair.round(), KIND), limit);
        var after = change.apply(before.map(SealedRecord::content).orElseGet(() -> LimitPlan.of(limit)));
        changePublisher.publishToBoth(me, records.put(me, pair.round(), KIND, before, after));
    }

    private static Optional<SealedRecord<LimitPlan>> findWrittenFor(
            List<SealedRecord<LimitPlan>> written, LimitId limit) {
        return written.stream().filter(it -> it.content().limit().equals(limit)).findFirst();
    }
}
