package app.entente.discussion;

import app.entente.couple.Membership;
import app.entente.session.RoundId;
import app.entente.vault.RowIdentity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A row per paragraph, so that two paragraphs never wait for each other. */
@Repository
class ParagraphRepository {

    private static final String OF_ROUND = """
            select paragraph_id, version, payload
              from discussion.paragraph
             where space_id = :space and round_id = :round
            """;

    private static final String LOCK = OF_ROUND + " and paragraph_id = :paragraph for update";

    private static final String ADD = """
            insert into discussion.paragraph (space_id, round_id, paragraph_id, version, payload)
            values (:space, :round, :paragraph, :version, :payload)
                on conflict do nothing
            """;

    private static final String UPDATE = """
            update discussion.paragraph
               set version = :version, payload = :payload
             where space_id = :space and round_id = :round and paragraph_id = :paragraph
            """;

    private static final String REMOVE = """
            delete from discussion.paragraph
             where space_id = :space and round_id = :round and paragraph_id = :paragraph
            """;

    private final JdbcClient jdbc;
    private final JointPayloads payloads;

    ParagraphRepository(JdbcClient jdbc, JointPayloads payloads) {
        this.jdbc = jdbc;
        this.payloads = payloads;
    }

    List<Paragraph> of(Membership me, RoundId round) {
        return statement(OF_ROUND, me, round)
                .query((it, _) -> paragraph(me, round, it))
                .list();
    }

    Optional<Paragraph> locked(Membership me, RoundId round, ParagraphId id) {
        return statement(LOCK, me, round)
                .param("paragraph", id.value())
                .query((it, _) -> paragraph(me, round, it))
                .optional();
    }

    /** False when it was there already. */
    boolean add(Membership me, RoundId round, Paragraph paragraph) {
        return store(ADD, me, round, paragraph) == 1;
    }

    void update(Membership me, RoundId round, Paragraph paragraph) {
        store(UPDATE, me, round, paragraph);
    }

    void remove(Membership me, RoundId round, ParagraphId id) {
        statement(REMOVE, me, round).param("paragraph", id.value()).update();
    }

    private int store(String sql, Membership me, RoundId round, Paragraph it) {
        var identity =
                RowIdentity.of(TABLE, me.space().value(), round.value(), it.id().value(), it.version());
        return statement(sql, me, round)
                .param("paragraph", it.id().value())
                .param("version", it.version())
                .param("payload", payloads.seal(me, identity, new Content(it.topic(), it.place(), it.wordings())))
                .update();
    }

    private Paragraph paragraph(Membership me, RoundId round, ResultSet row) throws SQLException {
        var id = row.getObject("paragraph_id", UUID.class);
        var version = row.getInt("version");
        var identity = RowIdentity.of(TABLE, me.space().value(), round.value(), id, version);
        var content = payloads.open(me, identity, row.getBytes("payload"), Content.class);
        return new Paragraph(new ParagraphId(id), version, content.topic(), content.place(), content.wordings());
    }

    private JdbcClient.StatementSpec statement(String sql, Membership me, RoundId round) {
        return jdbc.sql(sql).param("space", me.space().value()).param("round", round.value());
    }

    private static final String TABLE = "discussion.paragraph";

    private record Content(TopicId topic, long place, List<Wording> wordings) {}
}
