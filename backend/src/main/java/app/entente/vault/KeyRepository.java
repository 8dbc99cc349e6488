package app.entente.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
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
            select space_id, holder_id, wrapped, secret_file
              from vault.data_key
               for update
            """;

    private static final String REPLACE = """
            update vault.data_key
               set master_version = :version, wrapped = :wrapped, secret_file = :secret
             where space_id = :space and holder_id = :holder
            """;

    private static final String ADD = """
            insert into vault.data_key (space_id, holder_id, master_version, wrapped, secret_file)
            select :space, :holder, master_version, :wrapped, :secret
              from vault.instance
             where master_version = :version
                on conflict do nothing
            """;

    private static final String FIND = """
            select wrapped, secret_file
              from vault.data_key
             where space_id = :space and holder_id = :holder
            """;

    private static final String WRAPPED_OTHERWISE = """
            select space_id, holder_id, wrapped, secret_file
              from vault.data_key
             where (secret_file is not null) <> :secrets
               for update
            """;

    private static final String COUNT = """
            select count(*)
              from vault.data_key
            """;

    /** Writes the table into a new file, so that no dead row of it is left. */
    private static final String COMPACT = """
            vacuum full vault.data_key
            """;

    private static final String SECRETS = """
            select secret_file
              from vault.data_key
             where secret_file is not null
            """;

    private static final String REMOVE = """
            delete from vault.data_key
             where space_id = :space and holder_id = :holder
            returning wrapped, secret_file
            """;

    private static final String REMOVE_SPACE = """
            delete from vault.data_key
             where space_id = :space
            returning wrapped, secret_file
            """;

    /** On the channel that all nodes listen to; it is told with the commit, and not where that fails. */
    private static final String TELL = """
            select pg_notify('entente_live', :erased)
            """;

    private final JdbcClient jdbc;

    /** A data key as it is stored: wrapped by the master key and, where it has one, by a secret in a file of its own. */
    @SuppressWarnings("ArrayRecordComponent") // goes from the row to the cipher and nowhere else
    record WrappedKey(byte[] wrapped, Optional<UUID> secret) {}

    KeyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the keys of a database beside the application. */
    static KeyRepository on(DataSource database) {
        return new KeyRepository(JdbcClient.create(database));
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

    Map<KeyHolder, WrappedKey> all() {
        return byHolder(jdbc.sql(ALL));
    }

    /** Returns the keys that have a secret where new ones have none, or none where new ones have one. */
    Map<KeyHolder, WrappedKey> wrappedOtherwise(boolean withSecrets) {
        return byHolder(jdbc.sql(WRAPPED_OTHERWISE).param("secrets", withSecrets));
    }

    int count() {
        return jdbc.sql(COUNT).query(Integer.class).single();
    }

    void compact() {
        jdbc.sql(COMPACT).update();
    }

    private static Map<KeyHolder, WrappedKey> byHolder(JdbcClient.StatementSpec keys) {
        var all = new HashMap<KeyHolder, WrappedKey>();
        keys.query(row -> {
            all.put(
                    holder(row.getObject("space_id", UUID.class), row.getObject("holder_id", UUID.class)),
                    wrappedKey(row, 0));
        });
        return all;
    }

    /** Returns the identifiers of all secrets that keys are wrapped by. */
    Set<UUID> secrets() {
        return jdbc.sql(SECRETS)
                .query((row, _) -> row.getObject("secret_file", UUID.class))
                .set();
    }

    void replace(KeyHolder holder, int version, WrappedKey key) {
        store(REPLACE, holder, version, key);
    }

    /** Returns whether it was added: the holder had none, and the master key is of this version. */
    boolean add(KeyHolder holder, int version, WrappedKey key) {
        return store(ADD, holder, version, key) == 1;
    }

    Optional<WrappedKey> find(KeyHolder holder) {
        return of(FIND, holder).query(KeyRepository::wrappedKey).optional();
    }

    List<WrappedKey> remove(KeyHolder holder) {
        var removed = of(REMOVE, holder).query(KeyRepository::wrappedKey).list();
        tellErased(holder.space());
        return removed;
    }

    List<WrappedKey> removeSpace(UUID space) {
        var removed = jdbc.sql(REMOVE_SPACE)
                .param("space", space)
                .query(KeyRepository::wrappedKey)
                .list();
        tellErased(space);
        return removed;
    }

    private int store(String sql, KeyHolder holder, int version, WrappedKey key) {
        return of(sql, holder)
                .param("version", version)
                .param("wrapped", key.wrapped())
                .param("secret", key.secret().orElse(null), Types.OTHER)
                .update();
    }

    private static WrappedKey wrappedKey(ResultSet row, int number) throws SQLException {
        return new WrappedKey(row.getBytes("wrapped"), Optional.ofNullable(row.getObject("secret_file", UUID.class)));
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
