package app.entente.agreement;

import app.entente.agreement.AgreementRefused.AgreementChanged;
import app.entente.agreement.AgreementRefused.LimitStands;
import app.entente.agreement.AgreementRefused.NotHeardYet;
import app.entente.door.OpenedPair;
import app.entente.joint.ChangePublisher;
import app.entente.joint.SealedRecord;
import app.entente.joint.SealedRecordKind;
import app.entente.joint.SealedRecords;
import app.entente.joint.UserText;
import app.entente.talk.TalkProgress;
import app.entente.values.ThemeId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads and changes the plans for keeping to limits. The plan of a limit that its owner has withdrawn is not shown.
 *
 * <p>Changes throw {@link LimitStands} for a limit that is not open, and TalkRests during a time-out.
 */
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

    /** An open limit with its plan, an empty one where nothing was written. */
    public record LimitWithPlan(OpenedLimit openedLimit, LimitPlan plan) {}

    /** Returns every open limit with its plan, item by item. */
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

    /** Returns the open limits of this topic with their plans. */
    @Transactional(readOnly = true)
    public List<LimitWithPlan> find(OpenedPair pair, ThemeId topic) {
        return find(pair).stream()
                .filter(it -> it.openedLimit().topic().equals(topic))
                .toList();
    }

    /** Returns every plan written in this round, whether or not its limit is still open. */
    @Transactional(readOnly = true)
    public List<LimitPlan> findWritten(OpenedPair pair) {
        return records.of(pair.membership(), pair.round(), KIND).stream()
                .map(SealedRecord::content)
                .toList();
    }

    /**
     * Sets my need beside the partner's limit, up to {@value UserText#MAX_SENTENCE} characters; an empty text removes
     * it. Throws {@link LimitStands} where the limit is mine.
     */
    @Transactional
    public void setNeed(OpenedPair pair, LimitId limit, String typed) {
        var words = UserText.cleaned(typed, UserText.MAX_SENTENCE);
        require(pair, limit);
        talkProgress.lockUnlessPaused(pair);
        change(pair, limit, it -> it.withNeed(pair.membership().seat(), words));
    }

    /**
     * Proposes a wording of 1 to {@value UserText#MAX_SENTENCE} characters in place of wording {@code seen}, 0 for the
     * first. Throws {@link NotHeardYet} unless both have been heard on the topic, and {@link AgreementChanged} where
     * another wording is current.
     */
    @Transactional
    public void propose(OpenedPair pair, LimitId limit, int seen, String typed) {
        var words = UserText.required(typed, UserText.MAX_SENTENCE);
        var set = require(pair, limit);
        if (!talkProgress.lockUnlessPaused(pair).topicProgress(set.topic()).bothHeard()) {
            throw new NotHeardYet();
        }
        change(pair, limit, it -> it.withProposal(pair.membership().seat(), seen, words));
    }

    /** Confirms wording {@code seen} for this person; throws {@link AgreementChanged} where another one is current. */
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
