package app.entente.session;

import app.entente.couple.Membership;
import app.entente.couple.Seat;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class WishRepository {

    private static final String OF_ROUND = """
            select seat
              from session.wish
             where space_id = :space and round_id = :round
            """;

    private static final String WISH = """
            insert into session.wish (space_id, round_id, seat)
            values (:space, :round, :seat)
                on conflict do nothing
            """;

    private static final String TAKE_BACK = """
            delete from session.wish
             where space_id = :space and round_id = :round and seat = :seat
            """;

    private final JdbcClient jdbc;

    WishRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Seat> of(Membership me, RoundId round) {
        return round(OF_ROUND, me, round)
                .query((row, _) -> Seat.of(row.getString("seat")))
                .set();
    }

    boolean wish(Membership me, RoundId round) {
        return round(WISH, me, round).param("seat", me.seat().code()).update() == 1;
    }

    boolean takeBack(Membership me, RoundId round) {
        return round(TAKE_BACK, me, round).param("seat", me.seat().code()).update() == 1;
    }

    private StatementSpec round(String sql, Membership me, RoundId round) {
        return jdbc.sql(sql).param("space", me.space().value()).param("round", round.value());
    }
}
