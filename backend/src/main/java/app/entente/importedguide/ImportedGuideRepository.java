package app.entente.importedguide;

import app.entente.approvedguide.GuideDocumentCodecs;
import app.entente.couple.Membership;
import app.entente.couple.SpaceId;
import app.entente.document.GuideDocument;
import app.entente.payload.PayloadFormat;
import app.entente.vault.RowIdentity;
import app.entente.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Stores the state of each imported guide in one row and its document in parts, under the key of the space. */
@Repository
class ImportedGuideRepository {

    private static final PayloadFormat<GuideDocument> DOCUMENT = PayloadFormat.of(GuideDocumentCodecs.DOCUMENT);

    private static final String FIND = """
            select guide_id, version, payload
              from importedguide.guide
             where space_id = :space
            """;

    private static final String LOCK = FIND + " and guide_id = :guide for update";

    private static final String LOCK_SPACE = "select pg_advisory_xact_lock(hashtextextended(:space, 1))";

    private static final String INSERT = """
            insert into importedguide.guide (space_id, guide_id, version, payload)
            values (:space, :guide, :version, :payload)
            """;

    private static final String UPDATE = """
            update importedguide.guide
               set version = :version, payload = :payload
             where space_id = :space and guide_id = :guide
            """;

    private static final String FIND_DOCUMENT = """
            select payload
              from importedguide.document
             where space_id = :space and guide_id = :guide
             order by part
            """;

    private static final String INSERT_PART = """
            insert into importedguide.document (space_id, guide_id, part, payload)
            values (:space, :guide, :part, :payload)
            """;

    private static final String DELETE = """
            delete from importedguide.guide
             where space_id = :space and guide_id = :guide
            """;

    private static final String DELETE_SPACE = """
            delete from importedguide.guide
             where space_id = :space
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    ImportedGuideRepository(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Locks the space against other guides being offered until the transaction ends. */
    void lockSpace(Membership me) {
        jdbc.sql(LOCK_SPACE)
                .param("space", me.space().value().toString())
                .query((_, _) -> true)
                .single();
    }

    List<Row> find(Membership me) {
        return jdbc.sql(FIND)
                .param("space", me.space().value())
                .query((it, _) -> row(me, it))
                .list();
    }

    /** Returns the row and locks it until the transaction ends. */
    Optional<Row> findForUpdate(Membership me, ImportedGuideId id) {
        return statement(LOCK, me, id).query((it, _) -> row(me, it)).optional();
    }

    void insert(Membership me, ImportedGuideId id, StoredImport stored, GuideDocument document) {
        store(INSERT, me, new Row(id, 1, stored));
        var parts = vault.seal(me.sharedKey(), parts(me, id), DOCUMENT, document);
        for (var i = 0; i < parts.size(); i++) {
            statement(INSERT_PART, me, id)
                    .param("part", i + 1)
                    .param("payload", parts.get(i))
                    .update();
        }
    }

    void update(Membership me, Row before, StoredImport stored) {
        store(UPDATE, me, new Row(before.id(), before.version() + 1, stored));
    }

    GuideDocument document(Membership me, ImportedGuideId id) {
        var parts = statement(FIND_DOCUMENT, me, id)
                .query((it, _) -> it.getBytes("payload"))
                .list();
        if (parts.isEmpty()) {
            throw new ImportedGuideGone();
        }
        return vault.open(me.sharedKey(), parts(me, id), DOCUMENT, parts);
    }

    boolean delete(Membership me, ImportedGuideId id) {
        return statement(DELETE, me, id).update() > 0;
    }

    void delete(SpaceId space) {
        jdbc.sql(DELETE_SPACE).param("space", space.value()).update();
    }

    private void store(String sql, Membership me, Row row) {
        var identity = RowIdentity.of(
                "importedguide.guide", me.space().value(), row.id().value(), row.version());
        statement(sql, me, row.id())
                .param("version", row.version())
                .param("payload", vault.seal(me.sharedKey(), identity, StoredImport.FORMAT, row.stored()))
                .update();
    }

    private Row row(Membership me, ResultSet it) throws SQLException {
        var id = it.getObject("guide_id", UUID.class);
        var version = it.getInt("version");
        var identity = RowIdentity.of("importedguide.guide", me.space().value(), id, version);
        var stored = vault.open(me.sharedKey(), identity, StoredImport.FORMAT, it.getBytes("payload"));
        return new Row(new ImportedGuideId(id), version, stored);
    }

    private StatementSpec statement(String sql, Membership me, ImportedGuideId id) {
        return jdbc.sql(sql).param("space", me.space().value()).param("guide", id.value());
    }

    private static IntFunction<RowIdentity> parts(Membership me, ImportedGuideId id) {
        return part -> RowIdentity.of("importedguide.document", me.space().value(), id.value(), part);
    }

    record Row(ImportedGuideId id, int version, StoredImport stored) {}
}
