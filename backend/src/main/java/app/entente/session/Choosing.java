package app.entente.session;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.questionnaire.Pack;
import app.entente.questionnaire.PackVersion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Choosing packs together: either may change the list, and a round begins once both have said yes to exactly the same.
 *
 * <p>Both know the list. A yes is known to whose it is; that the other has said it shows only when the round begins.
 */
@Service
public class Choosing {

    private final Spaces spaces;
    private final Rounds rounds;
    private final ProposalRepository proposals;
    private final Offers offers;
    private final Drafts drafts;
    private final Beginning beginning;
    private final ApplicationEventPublisher events;

    Choosing(
            Spaces spaces,
            Rounds rounds,
            ProposalRepository proposals,
            Offers offers,
            Drafts drafts,
            Beginning beginning,
            ApplicationEventPublisher events) {
        this.spaces = spaces;
        this.rounds = rounds;
        this.proposals = proposals;
        this.offers = offers;
        this.drafts = drafts;
        this.beginning = beginning;
        this.events = events;
    }

    /** Empty while a door is shut: then there is nothing to choose. */
    @Transactional(readOnly = true)
    public Optional<Choice> choice(Membership me) {
        return offered(me).map(offered -> {
            var proposal = now(offered, proposals.of(me));
            return new Choice(
                    proposal.version(),
                    offered,
                    proposal.packs(),
                    proposal.agreed().contains(me.seat()));
        });
    }

    /** Another list than the one that was seen; nobody has said yes to it yet. */
    @Transactional
    public void propose(Membership me, int seen, Set<PackVersion> packs) {
        change(me, seen, it -> it.changed(offers.list(offered(me).orElseThrow(ListChanged::new), packs)));
    }

    /** Says yes to the list that was seen, and to no other. */
    @Transactional
    public void agree(Membership me, int seen) {
        var agreed = change(me, seen, it -> it.agreedBy(me.seat()));
        if (agreed.packs().isEmpty()) {
            throw new ListChanged();
        }
        if (agreed.byBoth()) {
            beginning.begin(me, agreed.packs(), drafts.take(me));
            proposals.store(me, agreed.next(List.of()));
        }
    }

    @Transactional
    public void takeBack(Membership me, int seen) {
        change(me, seen, it -> it.notAgreedBy(me.seat()));
    }

    /** Lets nothing begin until the transaction ends; false when it has begun. */
    boolean hold(Membership me) {
        spaces.requireOpen(me);
        try {
            locked(me);
            return true;
        } catch (ListChanged _) {
            return false;
        }
    }

    private Proposal change(Membership me, int seen, UnaryOperator<Proposal> change) {
        spaces.requireOpen(me);
        var before = locked(me);
        if (before.version() != seen) {
            throw new ListChanged();
        }
        var after = change.apply(before);
        if (!after.equals(before)) {
            proposals.store(me, after);
            var others = after.version() > before.version();
            events.publishEvent(new ChoosingChanged(others ? spaces.people(me) : Set.of(me.person())));
        }
        return after;
    }

    /** What can be chosen is asked again once the row is held: until then a round may have begun. */
    private Proposal locked(Membership me) {
        var offered = offered(me).orElseThrow(ListChanged::new);
        var stored = proposals.locked(me, now(offered, Optional.empty()));
        return now(offered(me).orElseThrow(ListChanged::new), Optional.of(stored));
    }

    /** What cannot be chosen any more has left the list, which is another list then. */
    private Proposal now(List<Pack> offered, Optional<Proposal> stored) {
        return stored.map(it -> it.changed(offers.list(offered, Set.copyOf(it.packs()))))
                .orElseGet(() -> Proposal.first(offers.list(offered, Set.of())));
    }

    private Optional<List<Pack>> offered(Membership me) {
        return offers.next(rounds.ofNewestSession(me));
    }
}
