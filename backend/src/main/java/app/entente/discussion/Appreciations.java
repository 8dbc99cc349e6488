package app.entente.discussion;

import app.entente.couple.Seat;
import app.entente.door.OpenedPair;
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

    static final PieceKind<Appreciation> KIND = new PieceKind<>("APPRECIATION", Appreciation.class);

    private final SealedRecords pieces;
    private final Courses courses;
    private final Bell bell;

    Appreciations(SealedRecords pieces, Courses courses, Bell bell) {
        this.pieces = pieces;
        this.courses = courses;
        this.bell = bell;
    }

    @Transactional(readOnly = true)
    public Optional<Appreciation> mine(OpenedPair pair) {
        return of(pair, pair.membership().seat()).map(Piece::content);
    }

    /** Both, mine first, or none. */
    @Transactional(readOnly = true)
    public List<Appreciation> opened(OpenedPair pair) {
        var me = pair.membership();
        var both = List.of(me.seat(), me.seat().other()).stream()
                .flatMap(it -> of(pair, it).map(Piece::content).stream())
                .toList();
        return both.size() == Seat.values().length ? both : List.of();
    }

    /** Once they are open they stay as they were opened. */
    @Transactional
    public void write(OpenedPair pair, String typed) {
        var me = pair.membership();
        var mine = new Appreciation(me.seat(), Text.required(typed, Text.SENTENCE));
        courses.locked(pair);
        if (!opened(pair).isEmpty()) {
            throw new TalkMovedOn();
        }
        var before = of(pair, me.seat());
        pieces.put(me, pair.round(), KIND, before, mine);
        tell(pair);
    }

    private void tell(OpenedPair pair) {
        var me = pair.membership();
        if (opened(pair).isEmpty()) {
            bell.ringMine(me, pair.round().value());
        } else {
            bell.ring(me, pair.round().value());
        }
    }

    private Optional<Piece<Appreciation>> of(OpenedPair pair, Seat seat) {
        return pieces.of(pair.membership(), pair.round(), KIND).stream()
                .filter(it -> it.content().by() == seat)
                .findFirst();
    }
}
