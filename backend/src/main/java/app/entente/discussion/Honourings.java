package app.entente.discussion;

import app.entente.door.OpenedPair;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans how limits are honoured. A limit that its owner has withdrawn is gone from here as from everywhere. */
@Service
public class Honourings {

    static final PieceKind<Honouring> KIND = new PieceKind<>("HONOURING", Honouring.class);

    private final SealedRecords pieces;
    private final Courses courses;
    private final Bell bell;

    Honourings(SealedRecords pieces, Courses courses, Bell bell) {
        this.pieces = pieces;
        this.courses = courses;
        this.bell = bell;
    }

    /** A limit, and what the two have written about honouring it. */
    public record Plan(SetLimit set, Honouring honouring) {}

    @Transactional(readOnly = true)
    public List<Plan> of(OpenedPair pair) {
        var written = pieces.of(pair.membership(), pair.round(), KIND);
        return SetLimit.all(pair).stream()
                .map(set -> new Plan(
                        set, find(written, set.id()).map(Piece::content).orElseGet(() -> Honouring.of(set.id()))))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Plan> of(OpenedPair pair, TopicId topic) {
        return of(pair).stream().filter(it -> it.set().topic().equals(topic)).toList();
    }

    /** All that was written, whether or not its limit is still there. */
    @Transactional(readOnly = true)
    public List<Honouring> written(OpenedPair pair) {
        return pieces.of(pair.membership(), pair.round(), KIND).stream()
                .map(Piece::content)
                .toList();
    }

    /** What I need where the other has a limit; nothing typed takes it back. */
    @Transactional
    public void need(OpenedPair pair, LimitId limit, String typed) {
        var words = Text.cleaned(typed, Text.SENTENCE);
        require(pair, limit);
        courses.locked(pair);
        change(pair, limit, it -> it.needed(pair.membership().seat(), words));
    }

    /** What both can live with; there is nothing to solve before both have been heard. */
    @Transactional
    public void word(OpenedPair pair, LimitId limit, int seen, String typed) {
        var words = Text.required(typed, Text.SENTENCE);
        var set = require(pair, limit);
        if (!courses.locked(pair).hearing(set.topic()).bothHeard()) {
            throw new NotHeardYet();
        }
        change(pair, limit, it -> it.worded(pair.membership().seat(), seen, words));
    }

    @Transactional
    public void confirm(OpenedPair pair, LimitId limit, int seen) {
        require(pair, limit);
        courses.locked(pair);
        change(pair, limit, it -> it.confirmed(pair.membership().seat(), seen));
    }

    private static SetLimit require(OpenedPair pair, LimitId limit) {
        return SetLimit.all(pair).stream()
                .filter(it -> it.id().equals(limit))
                .findFirst()
                .orElseThrow(LimitStands::new);
    }

    private void change(OpenedPair pair, LimitId limit, UnaryOperator<Honouring> change) {
        var me = pair.membership();
        var before = find(pieces.of(me, pair.round(), KIND), limit);
        var after = change.apply(before.map(Piece::content).orElseGet(() -> Honouring.of(limit)));
        bell.ring(me, pieces.put(me, pair.round(), KIND, before, after));
    }

    private static Optional<Piece<Honouring>> find(List<Piece<Honouring>> written, LimitId limit) {
        return written.stream().filter(it -> it.content().limit().equals(limit)).findFirst();
    }
}
