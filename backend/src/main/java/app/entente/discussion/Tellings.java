package app.entente.discussion;

import static java.util.Comparator.comparing;

import app.entente.couple.Seat;
import app.entente.discussion.Telling.NotQuite;
import app.entente.discussion.Telling.SaidBack;
import app.entente.discussion.Telling.Told;
import app.entente.discussion.Telling.Understood;
import app.entente.door.OpenedPair;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Speaking and listening at different times: each writes, the other writes back, and who wrote says whether that is it. */
@Service
public class Tellings {

    static final PieceKind<Telling> KIND = new PieceKind<>("TELLING", Telling.class);
    private static final int MOST = 40;

    private final SealedRecords pieces;
    private final Courses courses;
    private final Floors floors;
    private final Bell bell;

    Tellings(SealedRecords pieces, Courses courses, Floors floors, Bell bell) {
        this.pieces = pieces;
        this.courses = courses;
        this.floors = floors;
        this.bell = bell;
    }

    /** What was told on a topic, and its name here; the first of each comes first. */
    public record Line(TellingId id, Telling telling) {}

    @Transactional(readOnly = true)
    public List<Line> of(OpenedPair pair, TopicId topic) {
        return of(pair).stream()
                .filter(it -> it.telling().topic().equals(topic))
                .toList();
    }

    /** On every topic. */
    @Transactional(readOnly = true)
    public List<Line> of(OpenedPair pair) {
        return pieces.of(pair.membership(), pair.round(), KIND).stream()
                .sorted(comparing((Piece<Telling> it) -> it.content().number())
                        .thenComparing(it -> it.content().by()))
                .map(it -> new Line(new TellingId(it.id()), it.content()))
                .toList();
    }

    /** One thing at a time: what is still open is reworded, as long as nobody has said it back. */
    @Transactional
    public void tell(OpenedPair pair, TopicId topic, String typed) {
        var me = pair.membership();
        var view = Text.required(typed, Text.VIEW);
        courses.locked(pair);
        var mine = of(pair, topic).stream()
                .filter(it -> it.telling().by() == me.seat())
                .toList();
        mine.stream()
                .filter(it -> !(it.telling() instanceof Understood))
                .findFirst()
                .ifPresentOrElse(
                        it -> change(pair, it.id(), telling -> reworded(telling, view)),
                        () -> add(pair, new Told(topic, me.seat(), mine.size() + 1, view)));
    }

    /** What the listener read, in their own words. */
    @Transactional
    public void sayBack(OpenedPair pair, TellingId id, String typed) {
        var me = pair.membership();
        var heard = Text.required(typed, Text.VIEW);
        courses.locked(pair);
        change(pair, id, it -> switch (it) {
            case Told told when told.by() != me.seat() -> told.saidBack(heard);
            case NotQuite again when again.by() != me.seat() -> again.saidBack(heard);
            case Told _, NotQuite _, SaidBack _, Understood _ -> throw new TalkMovedOn();
        });
    }

    /** Only who wrote it can say so; from then on they have been heard. */
    @Transactional
    public void thatIsIt(OpenedPair pair, TellingId id) {
        var me = pair.membership();
        courses.locked(pair);
        var understood = change(pair, id, it -> mine(me.seat(), it).thatIsIt());
        floors.heard(pair, understood.topic(), me.seat());
    }

    @Transactional
    public void notQuite(OpenedPair pair, TellingId id) {
        courses.locked(pair);
        change(pair, id, it -> mine(pair.membership().seat(), it).notQuite());
    }

    private static Telling reworded(Telling telling, String words) {
        return switch (telling) {
            case Told told -> told.reworded(words);
            case NotQuite again -> again.reworded(words);
            case SaidBack _, Understood _ -> throw new TalkMovedOn();
        };
    }

    private static SaidBack mine(Seat me, Telling telling) {
        if (telling instanceof SaidBack said && said.by() == me) {
            return said;
        }
        throw new TalkMovedOn();
    }

    private void add(OpenedPair pair, Told told) {
        var me = pair.membership();
        if (pieces.of(me, pair.round(), KIND).size() >= MOST) {
            throw new TextRefused();
        }
        var id = TellingId.create();
        pieces.add(me, pair.round(), KIND, id.value(), told);
        bell.ring(me, id.value());
    }

    private Telling change(OpenedPair pair, TellingId id, UnaryOperator<Telling> change) {
        var me = pair.membership();
        var before = piece(pair, id.value());
        var after = change.apply(before.content());
        pieces.update(me, pair.round(), KIND, before, after);
        bell.ring(me, id.value());
        return after;
    }

    private Piece<Telling> piece(OpenedPair pair, UUID id) {
        return pieces.of(pair.membership(), pair.round(), KIND).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(TalkMovedOn::new);
    }
}
