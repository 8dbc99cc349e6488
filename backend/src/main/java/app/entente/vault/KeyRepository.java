package app.entente.vault;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores wrapped keys; a holder is a person, or the space itself for what both write. */
@Repository
class KeyRepository {

    private static final String BEGIN = """
            insert into vault.instance (master_version, secret)
            values (1, :secret)
                on conflict do nothing
            """;

    private static final String SECRET = """
            select secret
              from vault.instance
            """;

    private static final String VERSION = """
            select master_version
              from vault.instance
            """;

    private static final String REPLACE_SECRET = """
            update vault.instance
               set master_version = master_version + 1, secret = :secret
             where master_version = :version
            """;

    private static final String ALL = """
            select space_id, holder_id, wrapped
              from vault.data_key
               for update
            """;

    private static final String REPLACE = """
            update vault.data_key
               set master_version = :version, wrapped = :wrapped
             where space_id = :space and holder_id = :holder
            """;

    private static final String ADD = """
            insert into vault.data_key (space_id, holder_id, master_version, wrapped)
            values (:space, :holder, :version, :wrapped)
                on conflict do nothing
            """;

    private static final String FIND = """
            select wrapped
              from vault.data_key
             where space_id = :space and holder_id = :holder
            """;

    private static final String REMOVE = """
            delete from vault.data_key
             where space_id = :space and holder_id = :holder
            """;

    private static final String REMOVE_SPACE = """
            delete from vault.data_key
             where space_id = :space
            """;

    /** On the channel that all nodes listen to; it is told with the commit, and not where that fails. */
    private static final String TELL = """
            select pg_notify('entente_live', :erased)
            """;

    private final JdbcClient jdbc;

    KeyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(byte[] secret) {
        jdbc.sql(BEGIN).param("secret", secret).update();
    }

    Optional<byte[]> secret() {
        return jdbc.sql(SECRET).query((row, _) -> row.getBytes("secret")).optional();
    }

    int version() {
        return jdbc.sql(VERSION).query(Integer.class).single();
    }

    void replaceSecret(int version, byte[] secret) {
        var rows = jdbc.sql(REPLACE_SECRET)
                .param("version", version)
                .param("secret", secret)
                .update();
        if (rows == 0) {
            throw new WrongMasterKey("The master key was replaced by another node meanwhile.");
        }
    }

    Map<KeyHolder, byte[]> all() {
        var all = new HashMap<KeyHolder, byte[]>();
        jdbc.sql(ALL).query(row -> {
            all.put(
                    holder(row.getObject("space_id", UUID.class), row.getObject("holder_id", UUID.class)),
                    row.getBytes("wrapped"));
        });
        return all;
    }

    void replace(KeyHolder holder, int version, byte[] wrapped) {
        of(REPLACE, holder).param("version", version).param("wrapped", wrapped).update();
    }

    void add(KeyHolder holder, int version, byte[] wrapped) {
        of(ADD, holder).param("version", version).param("wrapped", wrapped).update();
    }

    Optional<byte[]> find(KeyHolder holder) {
        return of(FIND, holder).query((row, _) -> row.getBytes("wrapped")).optional();
    }

    void remove(KeyHolder holder) {
        of(REMOVE, holder).update();
        tellErased(holder.space());
    }

    void removeSpace(UUID space) {
        jdbc.sql(REMOVE_SPACE).param("space", space).update();
        tellErased(space);
    }

    private void tellErased(UUID space) {
        jdbc.sql(TELL)
                .param("erased", new ErasedNotice(space).text())
                .query((_, _) -> true)
                .single();
    }

    private JdbcClient.StatementSpec of(String sql, KeyHolder holder) {
        return jdbc.sql(sql)
                .param("space", holder.space())
                .param(
                        "holder",
                        switch (holder) {
                            case KeyHolder.Person it -> it.person();
                            case KeyHolder.Both it -> it.space();
                        });
    }

    private static KeyHolder holder(UUID space, UUID holder) {
        return space.equals(holder) ? new KeyHolder.Both(space) : new KeyHolder.Person(space, holder);
    }
}
