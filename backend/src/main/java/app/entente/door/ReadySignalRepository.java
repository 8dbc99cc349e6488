package app.entente.door;

import static java.util.stream.Collectors.toMap;

import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.session.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class ReadySignalRepository {

    private static final String FIND_MINE = """
            select seat, kind, here_until
              from door.act
             where space_id = :space and round_id = :round and seat = :seat
            """;

    private static final String FIND_BOTH = """
            select seat, kind, here_until
              from door.act
             where space_id = :space and round_id = :round
            """;

    private static final String SAVE = """
            insert into door.act (space_id, round_id, seat, kind, here_until)
            values (:space, :round, :seat, :kind, :until)
                on conflict (space_id, round_id, seat)
                do update set kind = excluded.kind, here_until = excluded.here_until
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
        return seat(FIND_MINE, me, round)
                .query(ReadySignalRepository::toSeatSignal)
                .optional()
                .map(SeatSignal::act);
    }

    Map<Seat, ReadySignal> findBoth(Membership me, RoundId round) {
        return round(FIND_BOTH, me, round).query(ReadySignalRepository::toSeatSignal).list().stream()
                .collect(toMap(SeatSignal::seat, SeatSignal::act));
    }

    void save(Membership me, RoundId round, ReadySignal readySignal) {
        seat(SAVE, me, round)
                .param("kind", kind(readySignal))
                .param("until", until(readySignal))
                .update();
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

    private static SeatSignal toSeatSignal(ResultSet row, int number) throws SQLException {
        var until = row.getObject("here_until", OffsetDateTime.class);
        return new SeatSignal(
                Seat.of(row.getString("seat")),
                until == null ? new ReadySignal.AnyTime() : new ReadySignal.Here(until.toInstant()));
    }

    private record SeatSignal(Seat seat, ReadySignal act) {}
}
