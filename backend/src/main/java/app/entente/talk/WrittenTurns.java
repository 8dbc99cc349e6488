package app.entente.talk;

import static java.util.Comparator.comparing;

import app.entente.couple.Seat;
import app.entente.door.OpenedPair;
import app.entente.joint.ChangePublisher;
import app.entente.joint.SealedRecord;
import app.entente.joint.SealedRecordKind;
import app.entente.joint.SealedRecords;
import app.entente.joint.TextRefused;
import app.entente.joint.UserText;
import app.entente.talk.TalkRefused.TalkMovedOn;
import app.entente.talk.TalkRefused.TalkRests;
import app.entente.talk.WrittenTurn.NotQuite;
import app.entente.talk.WrittenTurn.SaidBack;
import app.entente.talk.WrittenTurn.Told;
import app.entente.talk.WrittenTurn.Understood;
import app.entente.values.ThemeId;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads and changes written turns: each partner writes, the other says it back in writing, the author confirms or
 * rejects. Every change throws {@link TalkRests} during a time-out and {@link TalkMovedOn} where the turn's state does
 * not allow it.
 */
@Service
public class WrittenTurns {

    public static final SealedRecordKind<WrittenTurn> KIND =
            new SealedRecordKind<>("TELLING", WrittenTurnCodecs.TELLING);
    private static final int MAX_TURNS = 40;

    private final SealedRecords records;
    private final TalkProgress talkProgress;
    private final Floors floors;
    private final ChangePublisher changePublisher;

    WrittenTurns(SealedRecords records, TalkProgress talkProgress, Floors floors, ChangePublisher changePublisher) {
        this.records = records;
        this.talkProgress = talkProgress;
        this.floors = floors;
        this.changePublisher = changePublisher;
    }

    /** A written turn with its identifier. */
    public record IdentifiedTurn(WrittenTurnId id, WrittenTurn turn) {}

    /** Returns the turns on this topic, by number, then by seat, then by their identifiers. */
    @Transactional(readOnly = true)
    public List<IdentifiedTurn> find(OpenedPair pair, ThemeId topic) {
        return find(pair).stream().filter(it -> it.turn().topic().equals(topic)).toList();
    }

    /** Returns the turns on every topic, by number, then by seat, then by their identifiers. */
    @Transactional(readOnly = true)
    public List<IdentifiedTurn> find(OpenedPair pair) {
        return records.of(pair.membership(), pair.round(), KIND).stream()
                .sorted(comparing((SealedRecord<WrittenTurn> it) -> it.content().number())
                        .thenComparing(it -> it.content().by())
                        .thenComparing(SealedRecord::id))
                .map(it -> new IdentifiedTurn(new WrittenTurnId(it.id()), it.content()))
                .toList();
    }

    /**
     * Writes this person's turn, 1 to {@value UserText#MAX_VIEW} characters: rewords the one that is not understood
     * yet, or else adds one. Throws TextRefused where the round has {@value #MAX_TURNS} turns.
     */
    @Transactional
    public void write(OpenedPair pair, ThemeId topic, String typed) {
        var me = pair.membership();
        var view = UserText.required(typed, UserText.MAX_VIEW);
        talkProgress.lockUnlessPaused(pair);
        var mine = find(pair, topic).stream()
                .filter(it -> it.turn().by() == me.seat())
                .toList();
        mine.stream()
                .filter(it -> !(it.turn() instanceof Understood))
                .findFirst()
                .ifPresentOrElse(
                        it -> change(pair, it.id(), writtenTurn -> reworded(writtenTurn, view)),
                        () -> add(pair, new Told(topic, me.seat(), mine.size() + 1, view)));
    }

    /** Stores the listener's say-back, 1 to {@value UserText#MAX_VIEW} characters in their own words. */
    @Transactional
    public void sayBack(OpenedPair pair, WrittenTurnId id, String typed) {
        var me = pair.membership();
        var heard = UserText.required(typed, UserText.MAX_VIEW);
        talkProgress.lockUnlessPaused(pair);
        change(pair, id, it -> switch (it) {
            case Told told when told.by() != me.seat() -> told.saidBack(heard);
            case NotQuite again when again.by() != me.seat() -> again.saidBack(heard);
            case Told _, NotQuite _, SaidBack _, Understood _ -> throw new TalkMovedOn();
        });
    }

    /** Confirms the say-back as the author, who from then on counts as heard on the topic. */
    @Transactional
    public void confirmUnderstood(OpenedPair pair, WrittenTurnId id) {
        var me = pair.membership();
        talkProgress.lockUnlessPaused(pair);
        var understood = change(pair, id, it -> mine(me.seat(), it).thatIsIt());
        floors.markHeard(pair, understood.topic(), me.seat());
    }

    /** Rejects the say-back as the author; the listener is to say it back again. */
    @Transactional
    public void rejectSayBack(OpenedPair pair, WrittenTurnId id) {
        talkProgress.lockUnlessPaused(pair);
        change(pair, id, it -> mine(pair.membership().seat(), it).notQuite());
    }

    private static WrittenTurn reworded(WrittenTurn writtenTurn, String words) {
        return switch (writtenTurn) {
            case Told told -> told.reworded(words);
            case NotQuite again -> again.reworded(words);
            case SaidBack _, Understood _ -> throw new TalkMovedOn();
        };
    }

    private static SaidBack mine(Seat me, WrittenTurn writtenTurn) {
        if (writtenTurn instanceof SaidBack said && said.by() == me) {
            return said;
        }
        throw new TalkMovedOn();
    }

    private void add(OpenedPair pair, Told told) {
        var me = pair.membership();
        if (records.of(me, pair.round(), KIND).size() >= MAX_TURNS) {
            throw new TextRefused();
        }
        var id = WrittenTurnId.create();
        records.add(me, pair.round(), KIND, id.value(), told);
        changePublisher.publishToBoth(me, id.value());
    }

    private WrittenTurn change(OpenedPair pair, WrittenTurnId id, UnaryOperator<WrittenTurn> change) {
        var me = pair.membership();
        var before = piece(pair, id.value());
        var after = change.apply(before.content());
        records.update(me, pair.round(), KIND, before, after);
        changePublisher.publishToBoth(me, id.value());
        return after;
    }

    private SealedRecord<WrittenTurn> piece(OpenedPair pair, UUID id) {
        return records.of(pair.membership(), pair.round(), KIND).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(TalkMovedOn::new);
    }
}
