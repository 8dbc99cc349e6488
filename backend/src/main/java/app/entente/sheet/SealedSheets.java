package app.entente.sheet;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads two sheets together, as nothing else does: for the door alone, and only once both are sealed. */
@Service
public class SealedSheets {

    private final Rounds rounds;
    private final Spaces spaces;
    private final SheetRepository states;
    private final Sheets sheets;

    SealedSheets(Rounds rounds, Spaces spaces, SheetRepository states, Sheets sheets) {
        this.rounds = rounds;
        this.spaces = spaces;
        this.states = states;
        this.sheets = sheets;
    }

    /** Two answers to what is sealed: my own sheet, and both. */
    public record Seals(boolean mine, boolean both) {}

    /** Returns what is sealed, by the same work whatever the partner did; the caller holds the round's lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Seals seals(Membership me, RoundId round) {
        return states.seals(me, round);
    }

    /**
     * Returns what both show; empty unless both sheets are sealed. Holds the round's lock, so that neither sheet can be
     * unsealed before the result is stored.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<SharedAnswers> sharedAnswers(Membership me, RoundId round) {
        rounds.lock(me, round);
        return spaces.partner(me)
                .flatMap(partner -> sharedAnswersOf(
                        me,
                        round,
                        sheets.read(SheetId.of(me, round)),
                        sheets.read(SheetId.ofPartner(me, partner, round))));
    }

    private Optional<SharedAnswers> sharedAnswersOf(Membership me, RoundId round, Sheet mine, Sheet partners) {
        return mine instanceof Sheet.Sealed one && partners instanceof Sheet.Sealed other
                ? Optional.of(SharedAnswers.of(rounds.items(me, round), one, other))
                : Optional.empty();
    }
}
