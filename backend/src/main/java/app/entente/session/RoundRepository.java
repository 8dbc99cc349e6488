package app.entente.session;

import app.entente.couple.Membership;
import app.entente.pack.PackId;
import app.entente.pack.PackVersion;
import app.entente.session.RoundRefused.NoSuchRound;
import app.entente.values.ThemeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class RoundRepository {

    private static final String COLUMNS = """
            select round.round_id, session_id, round.number, kind, theme, begun_at, opened_at, set_aside, pack, version
            """;

    private static final String FIND_ALL = COLUMNS + """
              from session.round
              join session.session using (space_id, session_id)
              join session.round_pack using (space_id, round_id)
             where space_id = :space
             order by session.number, round.number, round_id, position
            """;
    private static final String FIND = COLUMNS + """
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

    /** Oldest first. */
    List<Round> findAll(Membership me) {
        return rounds(jdbc.sql(FIND_ALL).param("space", me.space().value()));
    }

    Optional<Round> find(Membership me, RoundId round) {
        return rounds(round(FIND, me, round)).stream().findFirst();
    }

    /** A row for each pack of a round, those of one round together. */
    private static List<Round> rounds(StatementSpec statement) {
        var rows = new LinkedHashMap<RoundId, List<Row>>();
        statement
                .query(RoundRepository::row)
                .list()
                .forEach(it ->
                        rows.computeIfAbsent(it.id(), _ -> new ArrayList<>()).add(it));
        return rows.values().stream().map(RoundRepository::round).toList();
    }

    private static Round round(List<Row> rows) {
        var it = rows.getFirst();
        return new Round(
                it.id(),
                it.session(),
                it.number(),
                it.kind(),
                it.theme(),
                rows.stream().map(Row::pack).toList(),
                it.begunAt(),
                it.openedAt(),
                it.setAside());
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
                RoundKind.of(row.getString("kind")),
                Optional.ofNullable(row.getString("theme")).map(ThemeId::new),
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
            RoundKind kind,
            Optional<ThemeId> theme,
            Optional<Instant> begunAt,
            Optional<Instant> openedAt,
            boolean setAside,
            PackVersion pack) {}
}
