package app.entente.presence;

import app.entente.couple.Membership;
import app.entente.couple.Seat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class PresenceRepository {

    private static final String FIND = """
            select wanted, waves
              from presence.side
             where space_id = :space and seat = :seat and here_until > :now
            """;

    private static final String BEGIN = """
            insert into presence.side (space_id, seat, wanted, here_until)
            values (:space, :seat, true, :until)
                on conflict (space_id, seat)
                do update set wanted = true, here_until = excluded.here_until
            """;

    private static final String RENEW = """
            update presence.side
               set here_until = :until
             where space_id = :space and seat = :seat and wanted and here_until > :now
            """;

    private static final String END = """
            update presence.side
               set wanted = false
             where space_id = :space and seat = :seat
            """;

    private static final String WAVE = """
            update presence.side
               set waves = waves + 1
             where space_id = :space and seat = :seat and wanted and here_until > :now
            """;

    private static final String DELETE_LAPSED = """
            delete from presence.side
             where here_until <= :now
            """;

    private final JdbcClient jdbc;

    PresenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SeatPresence> findMine(Membership me, Instant now) {
        return find(me, me.seat(), now);
    }

    Optional<SeatPresence> findPartners(Membership me, Instant now) {
        return find(me, me.seat().other(), now);
    }

    void begin(Membership me, Instant until) {
        side(BEGIN, me, me.seat())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    void renew(Membership me, Instant now, Instant until) {
        side(RENEW, me, me.seat())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(Membership me) {
        side(END, me, me.seat()).update();
    }

    boolean wave(Membership me, Instant now) {
        return side(WAVE, me, me.seat())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void deleteLapsed(Instant now) {
        jdbc.sql(DELETE_LAPSED).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    private Optional<SeatPresence> find(Membership me, Seat seat, Instant now) {
        return side(FIND, me, seat)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(SeatPresence.class)
                .optional();
    }

    private StatementSpec side(String sql, Membership me, Seat seat) {
        return jdbc.sql(sql).param("space", me.space().value()).param("seat", seat.code());
    }
}
