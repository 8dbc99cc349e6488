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
class ActRepository {

    private static final String MINE = """
            select seat, kind, here_until
              from door.act
             where space_id = :space and round_id = :round and seat = :seat
            """;

    private static final String BOTH = """
            select seat, kind, here_until
              from door.act
             where space_id = :space and round_id = :round
            """;

    private static final String SAY = """
            insert into door.act (space_id, round_id, seat, kind, here_until)
            values (:space, :round, :seat, :kind, :until)
                on conflict (space_id, round_id, seat)
                do update set kind = excluded.kind, here_until = excluded.here_until
            """;

    private static final String TAKE_BACK = """
            delete from door.act
             where space_id = :space and round_id = :round and seat = :seat
            """;

    private static final String FORGET = """
            delete from door.act
             where space_id = :space and round_id = :round
            """;

    private final JdbcClient jdbc;

    ActRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Act> mine(Membership me, RoundId round) {
        return seat(MINE, me, round).query(ActRepository::said).optional().map(Said::act);
    }

    Map<Seat, Act> both(Membership me, RoundId round) {
        return round(BOTH, me, round).query(ActRepository::said).list().stream().collect(toMap(Said::seat, Said::act));
    }

    void say(Membership me, RoundId round, Act act) {
        seat(SAY, me, round).param("kind", kind(act)).param("until", until(act)).update();
    }

    boolean takeBack(Membership me, RoundId round) {
        return seat(TAKE_BACK, me, round).update() == 1;
    }

    /** Once the door is open nobody needs to know who said what, or when. */
    void forget(Membership me, RoundId round) {
        round(FORGET, me, round).update();
    }

    private StatementSpec seat(String sql, Membership me, RoundId round) {
        return round(sql, me, round).param("seat", me.seat().code());
    }

    private StatementSpec round(String sql, Membership me, RoundId round) {
        return jdbc.sql(sql).param("space", me.space().value()).param("round", round.value());
    }

    private static String kind(Act act) {
        return switch (act) {
            case Act.Here _ -> "HERE";
            case Act.AnyTime _ -> "ANY_TIME";
        };
    }

    private static @Nullable OffsetDateTime until(Act act) {
        return act instanceof Act.Here here ? here.until().atOffset(ZoneOffset.UTC) : null;
    }

    private static Said said(ResultSet row, int number) throws SQLException {
        var until = row.getObject("here_until", OffsetDateTime.class);
        return new Said(
                Seat.of(row.getString("seat")), until == null ? new Act.AnyTime() : new Act.Here(until.toInstant()));
    }

    private record Said(Seat seat, Act act) {}
}
