package app.entente.agreement;

import static java.util.Comparator.comparing;

import app.entente.agreement.AgreementRefused.AgreementChanged;
import app.entente.agreement.AgreementRefused.NotHeardYet;
import app.entente.couple.Membership;
import app.entente.door.OpenedPair;
import app.entente.joint.ChangePublisher;
import app.entente.talk.TalkProgress;
import app.entente.values.ThemeId;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads and changes the agreements of a couple. One is in force when both have confirmed the same wording; it never
 * lapses by time.
 *
 * <p>Agreements belong to the space, not to one session: those not withdrawn appear in every later round. Changes but
 * letting go throw TalkRests during a time-out, and {@link AgreementChanged} where the wording seen is not the current one.
 */
@Service
public class Agreements {

    private static final Comparator<Agreement> AGAIN_FIRST = comparing(
                    (Agreement it) -> it.terms().review())
            .thenComparing(it -> it.id().value());

    private final AgreementRepository agreements;
    private final TalkProgress talkProgress;
    private final ChangePublisher changePublisher;

    Agreements(AgreementRepository agreements, TalkProgress talkProgress, ChangePublisher changePublisher) {
        this.agreements = agreements;
        this.talkProgress = talkProgress;
        this.changePublisher = changePublisher;
    }

    /** Returns those of this round and those not withdrawn of earlier ones, the earliest review first. */
    @Transactional(readOnly = true)
    public List<Agreement> find(OpenedPair pair) {
        return agreements.findBySpace(pair.membership()).stream()
                .filter(it -> it.round().equals(pair.round())
                        || it.agreement().withdrawnBy().isEmpty())
                .map(AgreementRepository.Stored::agreement)
                .sorted(AGAIN_FIRST)
                .toList();
    }

    /** Returns the agreements in force of all sessions, the earliest review first, whether or not a door is open. */
    @Transactional(readOnly = true)
    public List<Agreement> findInForce(Membership me) {
        return agreements.findBySpace(me).stream()
                .map(AgreementRepository.Stored::agreement)
                .filter(Agreement::stands)
                .sorted(AGAIN_FIRST)
                .toList();
    }

    /** Returns those of {@link #find(OpenedPair)} that belong to this topic. */
    @Transactional(readOnly = true)
    public List<Agreement> find(OpenedPair pair, ThemeId topic) {
        return find(pair).stream().filter(it -> it.topic().equals(topic)).toList();
    }

    /** Returns every wording the agreement has had, the first one first. */
    @Transactional(readOnly = true)
    public List<PastWording> history(OpenedPair pair, AgreementId id) {
        return agreements.findWordings(pair.membership(), id);
    }

    /**
     * Drafts an agreement, confirmed by nobody yet; throws {@link NotHeardYet} unless both have been heard on the
     * topic.
     */
    @Transactional
    public Agreement create(OpenedPair pair, ThemeId topic, AgreementTerms agreementTerms) {
        return create(pair, topic, AgreementId.create(), agreementTerms);
    }

    /**
     * Drafts an agreement under an identifier of the caller's, so that it can be repeated: the draft that has it gets
     * these terms. Throws {@link NotHeardYet} unless both have been heard on the topic.
     */
    @Transactional
    public Agreement create(OpenedPair pair, ThemeId topic, AgreementId id, AgreementTerms agreementTerms) {
        if (!talkProgress.lockUnlessPaused(pair).topicProgress(topic).bothHeard()) {
            throw new NotHeardYet();
        }
        var drafted = agreements.findForUpdate(pair.membership(), id).map(AgreementRepository.Stored::agreement);
        if (drafted.isEmpty()) {
            return draft(pair, topic, id, agreementTerms);
        }
        return drafted.filter(it -> it.terms().equals(agreementTerms))
                .orElseGet(() -> reword(pair, id, drafted.get().wording(), agreementTerms));
    }

    /**
     * Drafts an agreement the two have had before, confirmed by nobody; since both once said it, nobody has to be heard
     * first.
     */
    @Transactional
    public Agreement draftFromBefore(OpenedPair pair, ThemeId topic, AgreementTerms agreementTerms) {
        talkProgress.lockUnlessPaused(pair);
        return draft(pair, topic, AgreementId.create(), agreementTerms);
    }

    private Agreement draft(OpenedPair pair, ThemeId topic, AgreementId id, AgreementTerms agreementTerms) {
        var me = pair.membership();
        var drafted = Agreement.draft(id, topic, agreementTerms, me.seat());
        agreements.insert(me, pair.round(), drafted);
        changePublisher.publishToBoth(me, drafted.id().value());
        return drafted;
    }

    /** Replaces wording {@code seen} by the next one, and drops all confirmations. */
    @Transactional
    public Agreement reword(OpenedPair pair, AgreementId id, int seen, AgreementTerms agreementTerms) {
        return change(
                pair,
                id,
                it -> it.reworded(seen, agreementTerms, pair.membership().seat()));
    }

    /** Confirms wording {@code seen} for this person. */
    @Transactional
    public Agreement confirm(OpenedPair pair, AgreementId id, int seen) {
        return change(pair, id, it -> it.confirmed(seen, pair.membership().seat()));
    }

    /**
     * Withdraws the agreement, by either partner, at any time and without a reason, also during a time-out; who withdrew
     * it is visible.
     */
    @Transactional
    public Agreement withdraw(OpenedPair pair, AgreementId id) {
        changePublisher.requireOpen(pair.membership());
        return changeAnyTime(pair, id, it -> it.withdrawn(pair.membership().seat()));
    }

    private Agreement change(OpenedPair pair, AgreementId id, UnaryOperator<Agreement> change) {
        talkProgress.lockUnlessPaused(pair);
        return changeAnyTime(pair, id, change);
    }

    private Agreement changeAnyTime(OpenedPair pair, AgreementId id, UnaryOperator<Agreement> change) {
        var me = pair.membership();
        var before = agreements.findForUpdate(me, id).orElseThrow(AgreementChanged::new);
        var after = change.apply(before.agreement());
        if (!after.equals(before.agreement())) {
            agreements.update(me, before, after);
            changePublisher.publishToBoth(me, id.value());
        }
        return after;
    }
}
