package app.entente.approvedguide;

import app.entente.couple.Membership;
import app.entente.couple.SpaceId;
import app.entente.session.RoundId;
import app.entente.vault.RowIdentity;
import app.entente.vault.Vault;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Stores an approved guide in parts, sealed under the key of the space; all parts of one document name it, so that no
 * part of another can stand among them.
 */
@Repository
class ApprovedGuideRepository {

    private static final String INSERT = """
            insert into guide.document (space_id, round_id, document_id, part, payload)
            values (:space, :round, :document, :part, :payload)
            """;

    private static final String FIND = """
            select document_id, payload
              from guide.document
             where space_id = :space and round_id = :round
             order by part
            """;

    private static final String DELETE = """
            delete from guide.document
             where space_id = :space and round_id = :round
            """;

    private static final String DELETE_ROUND = """
            delete from guide.document
             where round_id = :round
            """;

    private static final String DELETE_SPACE = """
            delete from guide.document
             where space_id = :space
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    ApprovedGuideRepository(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    Optional<ApprovedGuide> find(Membership me, RoundId round) {
        var parts = statement(FIND, me, round)
                .query((row, _) -> new Part(row.getObject("document_id", UUID.class), row.getBytes("payload")))
                .list();
        return parts.stream().findFirst().map(first -> open(me, round, first.document(), parts));
    }

    void insert(Membership me, RoundId round, UUID document, ApprovedGuide approvedGuide) {
        var rows = rows(me, round, document);
        var parts = vault.seal(me.sharedKey(), rows, ApprovedGuideCodecs.GUIDE, approvedGuide);
        for (var i = 0; i < parts.size(); i++) {
            statement(INSERT, me, round)
                    .param("document", document)
                    .param("part", i + 1)
                    .param("payload", parts.get(i))
                    .update();
        }
    }

    void delete(Membership me, RoundId round) {
        statement(DELETE, me, round).update();
    }

    void delete(RoundId round) {
        jdbc.sql(DELETE_ROUND).param("round", round.value()).update();
    }

    void delete(SpaceId space) {
        jdbc.sql(DELETE_SPACE).param("space", space.value()).update();
    }

    private ApprovedGuide open(Membership me, RoundId round, UUID document, List<Part> parts) {
        return vault.open(
                me.sharedKey(),
                rows(me, round, document),
                ApprovedGuideCodecs.GUIDE,
                parts.stream().map(Part::payload).toList());
    }

    private StatementSpec statement(String sql, Membership me, RoundId round) {
        return jdbc.sql(sql).param("space", me.space().value()).param("round", round.value());
    }

    private static IntFunction<RowIdentity> rows(Membership me, RoundId round, UUID document) {
        return part -> new RowIdentity(
                "guide.document",
                List.of(
                        me.space().value().toString(),
                        round.value().toString(),
                        document.toString(),
                        Integer.toString(part)));
    }

    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    private record Part(UUID document, byte[] payload) {}
}
