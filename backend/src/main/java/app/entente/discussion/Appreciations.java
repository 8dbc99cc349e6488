package app.entente.discussion;

import static app.entente.discussion.DiscussionChanged.Kind.APPRECIATION;

import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.door.OpenedPair;
import app.entente.session.RoundId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One appreciation of each, opened together.
 *
 * <p>Until both are written each has only their own, may change it, and learns nothing about the other's.
 */
@Service
public class Appreciations {

    private final PieceRepository pieces;
    private final Courses courses;
    private final Bell bell;

    Appreciations(PieceRepository pieces, Courses courses, Bell bell) {
        this.pieces = pieces;
        this.courses = courses;
        this.bell = bell;
    }

    @Transactional(readOnly = true)
    public Optional<Appreciation> mine(Membership me, OpenedPair pair) {
        return of(me, pair.round(), me.seat()).map(Piece::content);
    }

    /** Both, mine first, or none. */
    @Transactional(readOnly = true)
    public List<Appreciation> opened(Membership me, OpenedPair pair) {
        var both = List.of(me.seat(), me.seat().other()).stream()
                .flatMap(it -> of(me, pair.round(), it).map(Piece::content).stream())
                .toList();
        return both.size() == Seat.values().length ? both : List.of();
    }

    /** Once they are open they stay as they were opened. */
    @Transactional
    public void write(Membership me, OpenedPair pair, String typed) {
        var mine = new Appreciation(me.seat(), Text.required(typed, Text.SENTENCE));
        courses.locked(me, pair);
        if (!opened(me, pair).isEmpty()) {
            throw new TalkMovedOn();
        }
        var before = of(me, pair.round(), me.seat());
        pieces.put(me, pair.round(), PieceKind.APPRECIATION, before, mine);
        tell(me, pair);
    }

    private void tell(Membership me, OpenedPair pair) {
        if (opened(me, pair).isEmpty()) {
            bell.ringMine(me, APPRECIATION, pair.round().value());
        } else {
            bell.ring(me, APPRECIATION, pair.round().value());
        }
    }

    private Optional<Piece<Appreciation>> of(Membership me, RoundId round, Seat seat) {
        return pieces.of(me, round, PieceKind.APPRECIATION).stream()
                .filter(it -> it.content().by() == seat)
                .findFirst();
    }
}
