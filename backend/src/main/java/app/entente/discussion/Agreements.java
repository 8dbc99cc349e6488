package app.entente.discussion;

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
    public List<Agreement> of(OpenedPair pair) {
        return agreements.ofSpace(pair.membership()).stream()
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
    public List<Agreement> of(OpenedPair pair, TopicId topic) {
        return of(pair).stream().filter(it -> it.topic().equals(topic)).toList();
    }

    /** Every wording it has had, the first one first. */
    @Transactional(readOnly = true)
    public List<PastWording> history(OpenedPair pair, AgreementId id) {
        return agreements.wordings(pair.membership(), id);
    }

    /** There is nothing to agree on before both have been heard. */
    @Transactional
    public Agreement draft(OpenedPair pair, TopicId topic, Terms terms) {
        var me = pair.membership();
        if (!courses.locked(pair).hearing(topic).bothHeard()) {
            throw new NotHeardYet();
        }
        var drafted = Agreement.draft(AgreementId.create(), topic, terms, me.seat());
        agreements.add(me, pair.round(), drafted);
        bell.ring(me, drafted.id().value());
        return drafted;
    }

    /** Other words than those that were seen; whatever was confirmed is not confirmed any more. */
    @Transactional
    public Agreement reword(OpenedPair pair, AgreementId id, int seen, Terms terms) {
        return change(pair, id, it -> it.reworded(seen, terms, pair.membership().seat()));
    }

    @Transactional
    public Agreement confirm(OpenedPair pair, AgreementId id, int seen) {
        return change(pair, id, it -> it.confirmed(seen, pair.membership().seat()));
    }

    /** Either may, at any time and without a reason; who did it is visible. */
    @Transactional
    public Agreement withdraw(OpenedPair pair, AgreementId id) {
        return change(pair, id, it -> it.withdrawn(pair.membership().seat()));
    }

    private Agreement change(OpenedPair pair, AgreementId id, UnaryOperator<Agreement> change) {
        var me = pair.membership();
        courses.locked(pair);
        var before = agreements.locked(me, id).orElseThrow(AgreementChanged::new);
        var after = change.apply(before.agreement());
        if (!after.equals(before.agreement())) {
            agreements.update(me, before, after);
            bell.ring(me, id.value());
        }
        return after;
    }
}
