package app.entente.guide;

import app.entente.couple.Membership;
import app.entente.session.RoundId;
import app.entente.vault.RowIdentity;
import app.entente.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores one row per round for its guide, sealed under the key of the space. */
@Repository
class GuideDraftRepository {

    private static final String FIND = """
            select row_version, payload
              from guide.draft
             where space_id = :space and round_id = :round
            """;

    private static final String LOCK = FIND + " for update";

    private static final String BEGIN = """
            insert into guide.draft (space_id, round_id, row_version, payload)
            values (:space, :round, :version, :payload)
                on conflict do nothing
            """;

    private static final String UPDATE = """
            update guide.draft
               set row_version = :version, payload = :payload
             where space_id = :space and round_id = :round
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    GuideDraftRepository(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    Optional<StoredGuideDraft> find(Membership me, RoundId round) {
        return find(FIND, me, round).map(Row::draft);
    }

    /** Returns the draft, inserted with {@code first} where there is none, and locks it until the transaction ends. */
    Row findForUpdate(Membership me, RoundId round, GuideContents first) {
        store(BEGIN, me, round, new Row(1, StoredGuideDraft.first(first)));
        return find(LOCK, me, round).orElseThrow();
    }

    void update(Membership me, RoundId round, Row before, StoredGuideDraft draft) {
        store(UPDATE, me, round, new Row(before.version() + 1, draft));
    }

    private void store(String sql, Membership me, RoundId round, Row row) {
        var sealed =
                vault.seal(me.sharedKey(), identity(me, round, row.version()), GuideDraftCodecs.DRAFT, row.draft());
        statement(sql, me, round)
                .param("version", row.version())
                .param("payload", sealed)
                .update();
    }

    private Optional<Row> find(String sql, Membership me, RoundId round) {
        return statement(sql, me, round).query((it, _) -> open(me, round, it)).optional();
    }

    private Row open(Membership me, RoundId round, ResultSet it) throws SQLException {
        var version = it.getInt("row_version");
        var identity = identity(me, round, version);
        return new Row(version, vault.open(me.sharedKey(), identity, GuideDraftCodecs.DRAFT, it.getBytes("payload")));
    }

    private JdbcClient.StatementSpec statement(String sql, Membership me, RoundId round) {
        return jdbc.sql(sql).param("space", me.space().value()).param("round", round.value());
    }

    private static RowIdentity identity(Membership me, RoundId round, int version) {
        return new RowIdentity(
                "guide.draft",
                List.of(me.space().value().toString(), round.value().toString(), Integer.toString(version)));
    }

    record Row(int version, StoredGuideDraft draft) {}
}
