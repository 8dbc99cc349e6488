package app.entente.discussion;

import static app.entente.discussion.DiscussionChanged.Kind.AGREEMENT;
import static java.util.Comparator.comparing;

import app.entente.couple.Membership;
import app.entente.door.OpenedPair;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the two agree on. It holds when both have confirmed the same words; it never lapses on its own.
 *
 * <p>It belongs to the two, not to one of their sessions: what was not withdrawn goes along into the next.
 */
@Service
public class Agreements {

    private static final Comparator<Agreement> AGAIN_FIRST = comparing(
                    (Agreement it) -> it.terms().review())
            .thenComparing(it -> it.id().value());

    private final AgreementRepository agreements;
    private final Courses courses;
    private final Bell bell;

    Agreements(AgreementRepository agreements, Courses courses, Bell bell) {
        this.agreements = agreements;
        this.courses = courses;
        this.bell = bell;
    }

    /** The one that is looked at again first comes first. */
    @Transactional(readOnly = true)
    public List<Agreement> of(Membership me, OpenedPair pair) {
        return agreements.ofSpace(me).stream()
                .filter(it -> it.round().equals(pair.round())
                        || it.agreement().withdrawnBy().isEmpty())
                .map(AgreementRepository.Stored::agreement)
                .sorted(AGAIN_FIRST)
                .toList();
    }

    /** What holds between the two now, from all their sessions, whether or not a door is open. */
    @Transactional(readOnly = true)
    public List<Agreement> standing(Membership me) {
        return agreements.ofSpace(me).stream()
                .map(AgreementRepository.Stored::agreement)
                .filter(Agreement::stands)
                .sorted(AGAIN_FIRST)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Agreement> of(Membership me, OpenedPair pair, TopicId topic) {
        return of(me, pair).stream().filter(it -> it.topic().equals(topic)).toList();
    }

    /** Every wording it has had, the first one first. */
    @Transactional(readOnly = true)
    public List<PastWording> history(Membership me, OpenedPair pair, AgreementId id) {
        return agreements.wordings(me, id);
    }

    /** There is nothing to agree on before both have been heard. */
    @Transactional
    public Agreement draft(Membership me, OpenedPair pair, TopicId topic, Terms terms) {
        if (!courses.locked(me, pair).hearing(topic).bothHeard()) {
            throw new NotHeardYet();
        }
        var drafted = Agreement.draft(AgreementId.create(), topic, terms, me.seat());
        agreements.add(me, pair.round(), drafted);
        bell.ring(me, AGREEMENT, drafted.id().value());
        return drafted;
    }

    /** Other words than those that were seen; whatever was confirmed is not confirmed any more. */
    @Transactional
    public Agreement reword(Membership me, OpenedPair pair, AgreementId id, int seen, Terms terms) {
        return change(me, pair, id, it -> it.reworded(seen, terms, me.seat()));
    }

    @Transactional
    public Agreement confirm(Membership me, OpenedPair pair, AgreementId id, int seen) {
        return change(me, pair, id, it -> it.confirmed(seen, me.seat()));
    }

    /** Either may, at any time and without a reason; who did it is visible. */
    @Transactional
    public Agreement withdraw(Membership me, OpenedPair pair, AgreementId id) {
        return change(me, pair, id, it -> it.withdrawn(me.seat()));
    }

    private Agreement change(Membership me, OpenedPair pair, AgreementId id, UnaryOperator<Agreement> change) {
        courses.locked(me, pair);
        var before = agreements.locked(me, id).orElseThrow(AgreementChanged::new);
        var after = change.apply(before.agreement());
        if (!after.equals(before.agreement())) {
            agreements.update(me, before, after);
            bell.ring(me, AGREEMENT, id.value());
        }
        return after;
    }
}
