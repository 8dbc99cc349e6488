package app.entente.discussion;

import app.entente.couple.Membership;
import app.entente.session.RoundId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sealed records of one round, each in a row of its own; the owner of a kind names it, and locks the round before a write. */
@Component
public class SealedRecords {

    private final PieceRepository records;

    SealedRecords(PieceRepository records) {
        this.records = records;
    }

    /** Returns every record of this kind, in no order. */
    public <T> List<Piece<T>> of(Membership me, RoundId round, PieceKind<T> kind) {
        return records.of(me, round, kind);
    }

    public <T> void add(Membership me, RoundId round, PieceKind<T> kind, UUID id, T content) {
        records.add(me, round, kind, id, content);
    }

    /** Replaces the content of a record and raises its version by one. */
    public <T> void update(Membership me, RoundId round, PieceKind<T> kind, Piece<T> before, T content) {
        records.update(me, round, kind, before, content);
    }

    /** Updates the record before, or adds one under a new identifier where there is none; returns the identifier. */
    public <T> UUID put(Membership me, RoundId round, PieceKind<T> kind, Optional<Piece<T>> before, T content) {
        var id = before.map(Piece::id).orElseGet(UUID::randomUUID);
        before.ifPresentOrElse(it -> update(me, round, kind, it, content), () -> add(me, round, kind, id, content));
        return id;
    }
}
