package app.entente.packchoice;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.pack.Pack;
import app.entente.pack.PackVersion;
import app.entente.packchoice.PackChoiceRefused.ListChanged;
import app.entente.session.RoundStart;
import app.entente.session.Rounds;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets two people choose packs together: either may change the list, and a round begins once both have agreed to
 * exactly the same one.
 *
 * <p>Both see the list. Each sees their own agreement only; the other's shows when the round begins. Changes throw
 * {@link ListChanged} where {@code seen} is not the current version of the list.
 */
@Service
public class PackChoices {

    private final Spaces spaces;
    private final Rounds rounds;
    private final PackProposalRepository proposals;
    private final AvailablePacks availablePacks;
    private final UnfixedQuestions unfixedQuestions;
    private final RoundStart roundStart;
    private final ApplicationEventPublisher events;

    PackChoices(
            Spaces spaces,
            Rounds rounds,
            PackProposalRepository proposals,
            AvailablePacks availablePacks,
            UnfixedQuestions unfixedQuestions,
            RoundStart roundStart,
            ApplicationEventPublisher events) {
        this.spaces = spaces;
        this.rounds = rounds;
        this.proposals = proposals;
        this.availablePacks = availablePacks;
        this.unfixedQuestions = unfixedQuestions;
        this.roundStart = roundStart;
        this.events = events;
    }

    /** Returns the current choice; empty while a door is shut, when there is nothing to choose. */
    @Transactional(readOnly = true)
    public Optional<PackChoice> currentChoice(Membership me) {
        return availablePacks(me).map(offered -> {
            var packProposal = currentProposal(offered, proposals.of(me));
            return new PackChoice(
                    packProposal.version(),
                    offered,
                    packProposal.packs(),
                    packProposal.agreed().contains(me.seat()));
        });
    }

    /** Replaces list {@code seen} by another one, which nobody has agreed to yet. */
    @Transactional
    public void propose(Membership me, int seen, Set<PackVersion> packs) {
        change(
                me,
                seen,
                it -> it.changed(availablePacks.packList(availablePacks(me).orElseThrow(ListChanged::new), packs)));
    }

    /**
     * Agrees to list {@code seen} and to no other; begins the round once both have. Throws {@link ListChanged} for an
     * empty list too.
     */
    @Transactional
    public void agree(Membership me, int seen) {
        var agreed = change(me, seen, it -> it.agreedBy(me.seat()));
        if (agreed.packs().isEmpty()) {
            throw new ListChanged();
        }
        if (agreed.agreedByBoth()) {
            roundStart.start(me, agreed.packs(), unfixedQuestions.takeBoth(me));
            proposals.store(me, agreed.next(List.of()));
        }
    }

    /** Takes back this person's agreement to list {@code seen}. */
    @Transactional
    public void withdrawAgreement(Membership me, int seen) {
        change(me, seen, it -> it.notAgreedBy(me.seat()));
    }

    /** Locks the choice, so that no round begins until the transaction ends; returns false where one has begun. */
    boolean lock(Membership me) {
        spaces.requireOpen(me);
        try {
            lockedProposal(me);
            return true;
        } catch (ListChanged _) {
            return false;
        }
    }

    private PackProposal change(Membership me, int seen, UnaryOperator<PackProposal> change) {
        spaces.requireOpen(me);
        var before = lockedProposal(me);
        if (before.version() != seen) {
            throw new ListChanged();
        }
        var after = change.apply(before);
        if (!after.equals(before)) {
            proposals.store(me, after);
            var others = after.version() > before.version();
            events.publishEvent(new PackChoiceChanged(others ? spaces.memberIds(me) : Set.of(me.person())));
        }
        return after;
    }

    /**
     * Returns the current list under its lock; the packs offered are read again once the row is locked, since a round
     * may have begun until then.
     */
    private PackProposal lockedProposal(Membership me) {
        var offered = availablePacks(me).orElseThrow(ListChanged::new);
        var stored = proposals.findForUpdate(me, currentProposal(offered, Optional.empty()));
        return currentProposal(availablePacks(me).orElseThrow(ListChanged::new), Optional.of(stored));
    }

    /** Returns the stored list without packs that are no longer offered, which makes it another version. */
    private PackProposal currentProposal(List<Pack> offered, Optional<PackProposal> stored) {
        return stored.map(it -> it.changed(availablePacks.packList(offered, Set.copyOf(it.packs()))))
                .orElseGet(() -> PackProposal.first(availablePacks.packList(offered, Set.of())));
    }

    private Optional<List<Pack>> availablePacks(Membership me) {
        return availablePacks.forNextRound(rounds.ofNewestSession(me));
    }
}
