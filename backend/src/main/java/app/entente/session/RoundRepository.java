package app.entente.session;

import app.entente.couple.Membership;
import app.entente.questionnaire.PackId;
import app.entente.questionnaire.PackVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class RoundRepository {

    private static final String FIND_NEWEST = """
            select round.round_id
              from session.round
              join session.session using (space_id, session_id)
             where space_id = :space
             order by session.number desc, round.number desc
             limit 1
            """;

    private static final String FIND_ALL = """
            select round.round_id
              from session.round
              join session.session using (space_id, session_id)
             where space_id = :space
             order by session.number, round.number
            """;

    private static final String FIND_BY_NEWEST_SESSION = """
            select round.round_id
              from session.round
             where space_id = :space
               and session_id = (select session_id
                                   from session.session
                                  where space_id = :space
                                  order by number desc
                                  limit 1)
             order by round.number
            """;

    private static final String FIND = """
            select round.round_id, session_id, number, begun_at, opened_at, set_aside, pack, version
              from session.round
              join session.round_pack using (space_id, round_id)
             where space_id = :space and round_id = :round
             order by position
            """;

    /** A lock that excludes the key, so that rows which only refer to the round need not wait. */
    private static final String LOCK = """
            select round_id
              from session.round
             where space_id = :space and round_id = :round
               for no key update
            """;

    private static final String MARK_OPENED = """
            update session.round
               set opened_at = :at
             where space_id = :space and round_id = :round and opened_at is null
            """;

    private final JdbcClient jdbc;

    RoundRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Round> findNewest(Membership me) {
        return jdbc.sql(FIND_NEWEST)
                .param("space", me.space().value())
                .query(UUID.class)
                .optional()
                .flatMap(it -> find(me, new RoundId(it)));
    }

    List<Round> findAll(Membership me) {
        return rounds(FIND_ALL, me);
    }

    List<Round> findByNewestSession(Membership me) {
        return rounds(FIND_BY_NEWEST_SESSION, me);
    }

    private List<Round> rounds(String sql, Membership me) {
        return jdbc.sql(sql).param("space", me.space().value()).query(UUID.class).list().stream()
                .flatMap(it -> find(me, new RoundId(it)).stream())
                .toList();
    }

    Optional<Round> find(Membership me, RoundId round) {
        var rows = round(FIND, me, round).query(RoundRepository::row).list();
        return rows.stream()
                .findFirst()
                .map(it -> new Round(
                        it.id(),
                        it.session(),
                        it.number(),
                        rows.stream().map(Row::pack).toList(),
                        it.begunAt(),
                        it.openedAt(),
                        it.setAside()));
    }

    void lock(Membership me, RoundId round) {
        if (round(LOCK, me, round).query(UUID.class).optional().isEmpty()) {
            throw new NoSuchRound();
        }
    }

    boolean markOpened(Membership me, RoundId round, Instant at) {
        return round(MARK_OPENED, me, round)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private StatementSpec round(String sql, Membership me, RoundId round) {
        return jdbc.sql(sql).param("space", me.space().value()).param("round", round.value());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new RoundId(row.getObject("round_id", UUID.class)),
                new SessionId(row.getObject("session_id", UUID.class)),
                row.getInt("number"),
                instant(row, "begun_at"),
                instant(row, "opened_at"),
                row.getBoolean("set_aside"),
                new PackVersion(new PackId(row.getString("pack")), row.getInt("version")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private record Row(
            RoundId id,
            SessionId session,
            int number,
            Optional<Instant> begunAt,
            Optional<Instant> openedAt,
            boolean setAside,
            PackVersion pack) {}
}
