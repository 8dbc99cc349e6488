package app.entente.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.entente.TestSettings;
import app.entente.embeddedpostgres.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A vault on the embedded PostgreSQL of a data directory, where keys have secrets of their own or have none. */
final class EmbeddedVault implements AutoCloseable {

    static final byte[] PLAIN = "a quiet morning".getBytes(UTF_8);
    static final RowIdentity ROW = new RowIdentity("discussion.note", List.of("1"));

    private final EmbeddedPostgres server;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final MasterKeys masterKeys;
    private final Vault vault;

    private EmbeddedVault(
            EmbeddedPostgres server,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            MasterKeys masterKeys,
            Vault vault) {
        this.server = server;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.masterKeys = masterKeys;
        this.vault = vault;
    }

    static EmbeddedVault on(Path data, boolean withSecrets) {
        return on(data, withSecrets, Optional.of(TestSettings.MASTER_KEY));
    }

    static EmbeddedVault on(Path data, boolean withSecrets, Optional<String> masterKey) {
        var server = EmbeddedPostgres.on(data);
        try {
            return on(server, data, withSecrets, masterKey);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static EmbeddedVault on(
            EmbeddedPostgres server, Path data, boolean withSecrets, Optional<String> masterKey) {
        var database = new DriverManagerDataSource(
                server.connection().url(),
                server.connection().user(),
                server.connection().password());
        migrate(database);
        var jdbc = JdbcClient.create(database);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        var settings = new MasterKeySettings(masterKey, Optional.empty(), data);
        var wrapping = new KeyWrapping(new KeySecretFiles(settings), withSecrets);
        var masterKeys = new MasterKeys(new KeyRepository(jdbc), wrapping, settings, transaction);
        var vault = VaultNodes.node(jdbc, Clock.systemUTC(), masterKeys, wrapping);
        return new EmbeddedVault(server, jdbc, transaction, masterKeys, vault);
    }

    private static void migrate(DataSource database) {
        var there = JdbcClient.create(database)
                .sql("select count(*) from pg_namespace where nspname = 'vault'")
                .query(Integer.class)
                .single();
        if (there == 0) {
            new ResourceDatabasePopulator(new ClassPathResource("db/changelog/vault.sql")).execute(database);
        }
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    MasterKeys masterKeys() {
        return masterKeys;
    }

    void create(KeyHolder holder) {
        transaction.executeWithoutResult(_ -> vault.create(holder));
    }

    void createAndFail(KeyHolder holder) {
        transaction.executeWithoutResult(failing -> {
            vault.create(holder);
            failing.setRollbackOnly();
        });
    }

    void erase(KeyHolder holder) {
        transaction.executeWithoutResult(_ -> vault.erase(holder));
    }

    void eraseAndFail(KeyHolder holder) {
        transaction.executeWithoutResult(failing -> {
            vault.erase(holder);
            failing.setRollbackOnly();
        });
    }

    <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(_ -> work.get());
    }

    byte[] seal(KeyHolder holder) {
        return vault.seal(holder, ROW, PLAIN);
    }

    byte[] open(KeyHolder holder, byte[] sealed) {
        return vault.open(holder, ROW, sealed);
    }

    /** Opens, with nothing remembered of before. */
    byte[] openAnew(KeyHolder holder, byte[] sealed) {
        vault.forgetAll();
        return open(holder, sealed);
    }

    @Override
    public void close() {
        server.close();
    }
}
