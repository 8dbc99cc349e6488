package app.entente.drafts;

import app.entente.couple.Membership;
import app.entente.payload.Codecs;
import app.entente.payload.PayloadFormat;
import app.entente.vault.RowIdentity;
import app.entente.vault.Vault;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Stores one row per person with all their drafts in it, so that the database shows neither the text nor the fields nor
 * their number.
 */
@Repository
class DraftRepository {

    private static final PayloadFormat<Map<String, String>> WORDS =
            PayloadFormat.of(Codecs.map(Codecs.TEXT, Codecs.TEXT));

    private static final String FIND = """
            select payload
              from unsent.words
             where space_id = :space and seat = :seat
            """;

    private static final String INSERT = """
            insert into unsent.words (space_id, seat, payload)
            values (:space, :seat, :payload)
                on conflict (space_id, seat) do nothing
            """;

    private static final String FIND_FOR_UPDATE = FIND + " for update";

    private static final String SAVE = """
            update unsent.words
               set payload = :payload
             where space_id = :space and seat = :seat
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    DraftRepository(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Returns the drafts by the name of their field. */
    Map<String, String> find(Membership me) {
        return read(FIND, me);
    }

    /** Returns the drafts by the name of their field, and locks them until the transaction ends. */
    Map<String, String> findForUpdate(Membership me) {
        statement(INSERT, me).param("payload", sealed(me, Map.of())).update();
        return read(FIND_FOR_UPDATE, me);
    }

    void save(Membership me, Map<String, String> words) {
        statement(SAVE, me).param("payload", sealed(me, words)).update();
    }

    private Map<String, String> read(String sql, Membership me) {
        return statement(sql, me)
                .query(byte[].class)
                .optional()
                .map(it -> vault.open(me.key(), identity(me), WORDS, it))
                .orElse(Map.of());
    }

    private byte[] sealed(Membership me, Map<String, String> words) {
        return vault.seal(me.key(), identity(me), WORDS, words);
    }

    private StatementSpec statement(String sql, Membership me) {
        return jdbc.sql(sql)
                .param("space", me.space().value())
                .param("seat", me.seat().code());
    }

    private static RowIdentity identity(Membership me) {
        return new RowIdentity(
                "unsent.words", List.of(me.space().value().toString(), me.seat().code()));
    }
}
