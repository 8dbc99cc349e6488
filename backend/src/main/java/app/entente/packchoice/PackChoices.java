package app.entente.packchoice;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.pack.PackVersion;
import app.entente.packchoice.PackChoiceRefused.ListChanged;
import app.entente.session.RoundPurpose;
import app.entente.session.RoundStart;
import app.entente.session.Rounds;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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
        return nextRound(me).map(next -> {
            var packProposal = currentProposal(next, proposals.of(me));
            return new PackChoice(
                    packProposal.version(),
                    packProposal.purpose(),
                    next.offered(packProposal.purpose()),
                    packProposal.packs(),
                    packProposal.agreed().contains(me.seat()));
        });
    }

    /**
     * Replaces list {@code seen} by another one for the same purpose, which nobody has agreed to yet. An empty list
     * ends a proposal to ask again.
     */
    @Transactional
    public void propose(Membership me, int seen, Set<PackVersion> packs) {
        change(me, seen, (next, it) -> {
            var list = next.packList(it.purpose(), packs);
            return next.upToDate(it.changed(it.purpose(), list));
        });
    }

    /**
     * Agrees to list {@code seen} and to no other; begins the round once both have. Throws {@link ListChanged} for an
     * empty list too.
     */
    @Transactional
    public void agree(Membership me, int seen) {
        var agreed = change(me, seen, (_, it) -> it.agreedBy(me.seat()));
        if (agreed.packs().isEmpty()) {
            throw new ListChanged();
        }
        if (agreed.agreedByBoth()) {
            roundStart.start(me, agreed.purpose(), agreed.packs(), unfixedQuestions.takeBoth(me));
            proposals.store(me, agreed.next(new RoundPurpose.Packs(), List.of()));
        }
    }

    /** Takes back this person's agreement to list {@code seen}. */
    @Transactional
    public void withdrawAgreement(Membership me, int seen) {
        change(me, seen, (_, it) -> it.notAgreedBy(me.seat()));
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

    /** Changes the proposal under its lock; {@code change} is given the packs that can be asked next. */
    PackProposal change(Membership me, int seen, BiFunction<NextRoundPacks, PackProposal, PackProposal> change) {
        spaces.requireOpen(me);
        var before = lockedProposal(me);
        if (before.version() != seen) {
            throw new ListChanged();
        }
        var after = change.apply(nextRound(me).orElseThrow(ListChanged::new), before);
        if (!after.equals(before)) {
            proposals.store(me, after);
            var others = after.version() > before.version();
            events.publishEvent(new PackChoiceChanged(others ? spaces.memberIds(me) : Set.of(me.person())));
        }
        return after;
    }

    /**
     * Returns the current proposal under its lock; the packs offered are read again once the row is locked, since a
     * round may have begun until then.
     */
    private PackProposal lockedProposal(Membership me) {
        var next = nextRound(me).orElseThrow(ListChanged::new);
        var stored = proposals.findForUpdate(me, currentProposal(next, Optional.empty()));
        return currentProposal(nextRound(me).orElseThrow(ListChanged::new), Optional.of(stored));
    }

    /** Returns the stored proposal as it stands now: without packs that are no longer offered it is another version. */
    private static PackProposal currentProposal(NextRoundPacks next, Optional<PackProposal> stored) {
        return stored.map(next::upToDate)
                .orElseGet(() -> PackProposal.first(next.packList(new RoundPurpose.Packs(), Set.of())));
    }

    /** Returns the packs that the next round may ask; empty while a door is shut. */
    Optional<NextRoundPacks> nextRound(Membership me) {
        return availablePacks.forNextRound(rounds.ofNewestSession(me));
    }
}
