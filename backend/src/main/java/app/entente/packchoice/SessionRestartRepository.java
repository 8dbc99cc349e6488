package app.entente.packchoice;

import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.session.RoundId;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class SessionRestartRepository {

    private static final String FIND_SEATS = """
            select seat
              from session.wish
             where space_id = :space and round_id = :round
            """;

    private static final String ADD = """
            insert into session.wish (space_id, round_id, seat)
            values (:space, :round, :seat)
                on conflict do nothing
            """;

    private static final String REMOVE = """
            delete from session.wish
             where space_id = :space and round_id = :round and seat = :seat
            """;

    private final JdbcClient jdbc;

    SessionRestartRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Seat> findSeats(Membership me, RoundId round) {
        return round(FIND_SEATS, me, round)
                .query((row, _) -> Seat.of(row.getString("seat")))
                .set();
    }

    boolean add(Membership me, RoundId round) {
        return round(ADD, me, round).param("seat", me.seat().code()).update() == 1;
    }

    boolean remove(Membership me, RoundId round) {
        return round(REMOVE, me, round).param("seat", me.seat().code()).update() == 1;
    }

    private StatementSpec round(String sql, Membership me, RoundId round) {
        return jdbc.sql(sql).param("space", me.space().value()).param("round", round.value());
    }
}
