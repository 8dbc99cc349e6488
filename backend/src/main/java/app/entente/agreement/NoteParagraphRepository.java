package app.entente.agreement;

import app.entente.comparison.TopicCodecs;
import app.entente.couple.Membership;
import app.entente.couple.SeatSets;
import app.entente.joint.JointPayloads;
import app.entente.payload.Codec;
import app.entente.payload.Codecs;
import app.entente.payload.PayloadFormat;
import app.entente.session.RoundId;
import app.entente.values.ThemeId;
import app.entente.vault.RowIdentity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores one row per paragraph, so that two paragraphs never wait for each other. */
@Repository
class NoteParagraphRepository {

    private static final String FIND_BY_ROUND = """
            select paragraph_id, version, payload
              from discussion.paragraph
             where space_id = :space and round_id = :round
            """;

    private static final String FIND_FOR_UPDATE = FIND_BY_ROUND + " and paragraph_id = :paragraph for update";

    private static final String INSERT = """
            insert into discussion.paragraph (space_id, round_id, paragraph_id, version, payload)
            values (:space, :round, :paragraph, :version, :payload)
                on conflict do nothing
            """;

    private static final String UPDATE = """
            update discussion.paragraph
               set version = :version, payload = :payload
             where space_id = :space and round_id = :round and paragraph_id = :paragraph
            """;

    private static final String DELETE = """
            delete from discussion.paragraph
             where space_id = :space and round_id = :round and paragraph_id = :paragraph
            """;

    private final JdbcClient jdbc;
    private final JointPayloads payloads;

    NoteParagraphRepository(JdbcClient jdbc, JointPayloads payloads) {
        this.jdbc = jdbc;
        this.payloads = payloads;
    }

    List<NoteParagraph> findByRound(Membership me, RoundId round) {
        return statement(FIND_BY_ROUND, me, round)
                .query((it, _) -> toParagraph(me, round, it))
                .list();
    }

    Optional<NoteParagraph> findForUpdate(Membership me, RoundId round, NoteParagraphId id) {
        return statement(FIND_FOR_UPDATE, me, round)
                .param("paragraph", id.value())
                .query((it, _) -> toParagraph(me, round, it))
                .optional();
    }

    /** Returns false where the paragraph was there already. */
    boolean insert(Membership me, RoundId round, NoteParagraph noteParagraph) {
        return store(INSERT, me, round, noteParagraph) == 1;
    }

    void update(Membership me, RoundId round, NoteParagraph noteParagraph) {
        store(UPDATE, me, round, noteParagraph);
    }

    void delete(Membership me, RoundId round, NoteParagraphId id) {
        statement(DELETE, me, round).param("paragraph", id.value()).update();
    }

    private int store(String sql, Membership me, RoundId round, NoteParagraph it) {
        var identity =
                RowIdentity.of(TABLE, me.space().value(), round.value(), it.id().value(), it.version());
        return statement(sql, me, round)
                .param("paragraph", it.id().value())
                .param("version", it.version())
                .param(
                        "payload",
                        payloads.seal(me, identity, Content.FORMAT, new Content(it.topic(), it.place(), it.wordings())))
                .update();
    }

    private NoteParagraph toParagraph(Membership me, RoundId round, ResultSet row) throws SQLException {
        var id = row.getObject("paragraph_id", UUID.class);
        var version = row.getInt("version");
        var identity = RowIdentity.of(TABLE, me.space().value(), round.value(), id, version);
        var content = payloads.open(me, identity, Content.FORMAT, row.getBytes("payload"));
        return new NoteParagraph(
                new NoteParagraphId(id), version, content.topic(), content.place(), content.wordings());
    }

    private JdbcClient.StatementSpec statement(String sql, Membership me, RoundId round) {
        return jdbc.sql(sql).param("space", me.space().value()).param("round", round.value());
    }

    private static final String TABLE = "discussion.paragraph";

    private record Content(ThemeId topic, long place, List<NoteWording> wordings) {

        private static final Codec<NoteWording> WORDING = Codecs.object(
                (to, it) -> to.put("by", SeatSets.CODEC, it.by()).put("text", Codecs.TEXT, it.text()),
                from -> new NoteWording(from.get("by", SeatSets.CODEC), from.get("text", Codecs.TEXT)));

        private static final PayloadFormat<Content> FORMAT = PayloadFormat.of(Codecs.object(
                (to, it) -> to.put("topic", TopicCodecs.TOPIC, it.topic)
                        .put("place", Codecs.LONG_NUMBER, it.place)
                        .put("wordings", Codecs.list(WORDING), it.wordings),
                from -> new Content(
                        from.get("topic", TopicCodecs.TOPIC),
                        from.get("place", Codecs.LONG_NUMBER),
                        from.get("wordings", Codecs.list(WORDING)))));
    }
}
