package app.entente.answering;

import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.couple.Membership;
import app.entente.session.Round;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.sheet.SheetReader;
import app.entente.sheet.VersionedAnswer;
import app.entente.values.ItemId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Reads from one's own earlier sheets whether an answer was kept private, so that it starts private when it is asked
 * again. It reads no value, and nobody else's sheet.
 */
@Component
class EarlierShareLevels {

    private final Rounds rounds;
    private final SheetReader sheets;

    EarlierShareLevels(Rounds rounds, SheetReader sheets) {
        this.rounds = rounds;
        this.sheets = sheets;
    }

    /**
     * Returns whether this person kept their newest answer to the item in a round that opened before this one; throws
     * NoSuchRound where the space has no such round.
     */
    boolean wasKept(Membership me, RoundId round, ItemId item) {
        return earlier(me, round).reversed().stream()
                .flatMap(it -> sheets.answer(me, it.id(), item).stream())
                .findFirst()
                .map(VersionedAnswer::answer)
                .filter(EarlierShareLevels::isKept)
                .isPresent();
    }

    /** Returns all items of which that is so. */
    Set<ItemId> kept(Membership me, RoundId round) {
        var kept = new HashSet<ItemId>();
        for (var it : earlier(me, round)) {
            sheets.sheet(me, it.id()).answers().forEach((item, answer) -> {
                if (isKept(answer.answer())) {
                    kept.add(item);
                } else {
                    kept.remove(item);
                }
            });
        }
        return Set.copyOf(kept);
    }

    private List<Round> earlier(Membership me, RoundId round) {
        var asked = rounds.round(me, round).id();
        return rounds.all(me).stream()
                .takeWhile(it -> !it.id().equals(asked))
                .filter(Round::open)
                .toList();
    }

    private static boolean isKept(Answer answer) {
        return answer.kept() || answer.share().equals(Optional.of(ShareLevel.PRIVATE));
    }
}
