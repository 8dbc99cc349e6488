package app.entente.door;

import app.entente.couple.Membership;
import app.entente.session.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class ReadySignalRepository {

    private static final String FIND_MINE = """
            select kind, here_until
              from door.act
             where space_id = :space and round_id = :round and seat = :seat
            """;

    /** One row whoever has given which, so that the answer looks the same. */
    private static final String SAVE = """
            insert into door.act (space_id, round_id, seat, kind, here_until)
            values (:space, :round, :seat, :kind, :until)
                on conflict (space_id, round_id, seat)
                do update set kind = excluded.kind, here_until = excluded.here_until
            returning (select count(*) = 1
                         from door.act
                        where space_id = :space and round_id = :round and seat <> :seat
                          and (kind = 'ANY_TIME' or here_until > :now))
            """;

    private static final String DELETE = """
            delete from door.act
             where space_id = :space and round_id = :round and seat = :seat
            """;

    private static final String DELETE_BOTH = """
            delete from door.act
             where space_id = :space and round_id = :round
            """;

    private final JdbcClient jdbc;

    ReadySignalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ReadySignal> findMine(Membership me, RoundId round) {
        return seat(FIND_MINE, me, round).query(ReadySignalRepository::toSignal).optional();
    }

    /** Saves a signal that is in force; returns whether the partner's is as well. */
    boolean save(Membership me, RoundId round, ReadySignal readySignal, Instant now) {
        return seat(SAVE, me, round)
                .param("kind", kind(readySignal))
                .param("until", until(readySignal))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    boolean delete(Membership me, RoundId round) {
        return seat(DELETE, me, round).update() == 1;
    }

    /** Deletes both signals; once the door is open nobody needs to know who gave which, or when. */
    void deleteBoth(Membership me, RoundId round) {
        round(DELETE_BOTH, me, round).update();
    }

    private StatementSpec seat(String sql, Membership me, RoundId round) {
        return round(sql, me, round).param("seat", me.seat().code());
    }

    private StatementSpec round(String sql, Membership me, RoundId round) {
        return jdbc.sql(sql).param("space", me.space().value()).param("round", round.value());
    }

    private static String kind(ReadySignal readySignal) {
        return switch (readySignal) {
            case ReadySignal.Here _ -> "HERE";
            case ReadySignal.AnyTime _ -> "ANY_TIME";
        };
    }

    private static @Nullable OffsetDateTime until(ReadySignal readySignal) {
        return readySignal instanceof ReadySignal.Here here ? here.until().atOffset(ZoneOffset.UTC) : null;
    }

    private static ReadySignal toSignal(ResultSet row, int number) throws SQLException {
        var until = row.getObject("here_until", OffsetDateTime.class);
        return until == null ? new ReadySignal.AnyTime() : new ReadySignal.Here(until.toInstant());
    }
}
