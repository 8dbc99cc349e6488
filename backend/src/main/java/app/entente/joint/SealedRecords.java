package app.entente.joint;

import app.entente.couple.Membership;
import app.entente.session.RoundId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Reads and writes the sealed records of one round, each in a row of its own. The owner of a kind names it, and locks
 * the round before a write.
 */
@Component
public class SealedRecords {

    private final SealedRecordRepository records;

    SealedRecords(SealedRecordRepository records) {
        this.records = records;
    }

    /** Returns every record of this kind, in no order. */
    public <T> List<SealedRecord<T>> of(Membership me, RoundId round, SealedRecordKind<T> kind) {
        return records.findByRound(me, round, kind);
    }

    /** Adds a record at version 1. */
    public <T> void add(Membership me, RoundId round, SealedRecordKind<T> kind, UUID id, T content) {
        records.insert(me, round, kind, id, content);
    }

    /** Replaces the content of a record and raises its version by one. */
    public <T> void update(Membership me, RoundId round, SealedRecordKind<T> kind, SealedRecord<T> before, T content) {
        records.update(me, round, kind, before, content);
    }

    /** Updates the record before, or adds one under a new identifier where there is none; returns the identifier. */
    public <T> UUID put(
            Membership me, RoundId round, SealedRecordKind<T> kind, Optional<SealedRecord<T>> before, T content) {
        var id = before.map(SealedRecord::id).orElseGet(UUID::randomUUID);
        before.ifPresentOrElse(it -> update(me, round, kind, it, content), () -> add(me, round, kind, id, content));
        return id;
    }
}
