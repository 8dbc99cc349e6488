package app.entente.session;

import app.entente.couple.Membership;
import app.entente.pack.PackVersion;
import app.entente.values.ThemeId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Inserts rounds, begins them with their packs, and sets them aside. */
@Repository
class RoundStartRepository {

    private static final String ADD_ROUND = """
            insert into session.round (space_id, round_id, session_id, number)
            values (:space, :round, :session, :number)
            """;

    private static final String MARK_BEGUN = """
            update session.round
               set begun_at = :at, kind = :kind, theme = :theme
             where space_id = :space and round_id = :round and begun_at is null
            """;

    private static final String SET_ASIDE = """
            update session.round
               set set_aside = true
             where space_id = :space and round_id = :round and opened_at is null
            """;

    private static final String DROP_PACKS = """
            delete from session.round_pack
             where space_id = :space and round_id = :round
            """;

    private static final String ADD_PACK = """
            insert into session.round_pack (space_id, round_id, position, pack, version)
            values (:space, :round, :position, :pack, :version)
            """;

    private final JdbcClient jdbc;

    RoundStartRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Inserts a round that has not begun yet. */
    void add(Membership me, SessionId session, RoundId round, int number, List<PackVersion> packs) {
        round(ADD_ROUND, me, round)
                .param("session", session.value())
                .param("number", number)
                .update();
        addPacks(me, round, packs);
    }

    /** Marks the round as begun, which fixes its kind and its packs. */
    void begin(Membership me, RoundId round, RoundKind kind, Optional<ThemeId> theme, Instant at) {
        round(MARK_BEGUN, me, round)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("kind", kind.code())
                .param("theme", theme.map(ThemeId::value).orElse(null))
                .update();
    }

    void replacePacks(Membership me, RoundId round, List<PackVersion> packs) {
        round(DROP_PACKS, me, round).update();
        addPacks(me, round, packs);
    }

    void setAside(Membership me, RoundId round) {
        round(SET_ASIDE, me, round).update();
    }

    private void addPacks(Membership me, RoundId round, List<PackVersion> packs) {
        for (int i = 0; i < packs.size(); i++) {
            round(ADD_PACK, me, round)
                    .param("position", i + 1)
                    .param("pack", packs.get(i).pack().value())
                    .param("version", packs.get(i).version())
                    .update();
        }
    }

    private StatementSpec round(String sql, Membership me, RoundId round) {
        return jdbc.sql(sql).param("space", me.space().value()).param("round", round.value());
    }
}
