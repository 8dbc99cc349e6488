package app.entente.vault;

import app.entente.embeddedpostgres.DatabaseConnection;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The master key in force, found and verified before anything else starts.
 *
 * <p>It is verified by the instance's own secret, which only the right key unwraps.
 */
@Component
class MasterKeys {

    private static final Logger LOG = LoggerFactory.getLogger(MasterKeys.class);
    private static final byte[] SECRET = CanonicalEncoding.bytes("vault.instance", List.of("secret"));

    private final KeyRepository keys;
    private final KeyWrapping wrapping;
    private final MasterKeySettings settings;
    private final MasterKeyFile file;
    private final TransactionOperations transactions;
    private volatile InForce inForce;

    private record InForce(MasterKey key, int version, SecretKey secret) {}

    @Autowired
    MasterKeys(
            KeyRepository keys, KeyWrapping wrapping, MasterKeySettings settings, TransactionOperations transactions) {
        this.keys = keys;
        this.wrapping = wrapping;
        this.settings = settings;
        this.transactions = transactions;
        file = new MasterKeyFile(settings.data());
        wrapping.settle(keys);
        inForce = keys.secret().map(this::prove).orElseGet(this::begin);
        wrapping.wrapOutdatedAnew(keys, current(), version(), transactions);
    }

    private MasterKeys(
            KeyRepository keys,
            KeyWrapping wrapping,
            MasterKeySettings settings,
            TransactionOperations transactions,
            byte[] secret) {
        this.keys = keys;
        this.wrapping = wrapping;
        this.settings = settings;
        this.transactions = transactions;
        file = new MasterKeyFile(settings.data());
        inForce = prove(secret);
    }

    /**
     * Returns the master keys beside an application that may run, which makes and settles what has to be; empty where
     * nothing was ever sealed.
     */
    static Optional<MasterKeys> beside(DatabaseConnection connection, Path data, boolean embedded) {
        var database = new DriverManagerDataSource(connection.url(), connection.user(), connection.password());
        var settings = new MasterKeySettings(Optional.empty(), Optional.empty(), data);
        var wrapping = new KeyWrapping(new KeySecretFiles(settings), embedded);
        var transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        var keys = KeyRepository.on(database);
        return keys.secret().map(it -> new MasterKeys(keys, wrapping, settings, transactions, it));
    }

    MasterKey current() {
        return inForce.key();
    }

    int version() {
        return inForce.version();
    }

    SecretKey secret() {
        return inForce.secret();
    }

    /** Returns false when the database holds no secret, or one that was wrapped by another key meanwhile. */
    boolean currentOpens() {
        return opens() || (refresh() && opens());
    }

    private boolean opens() {
        return keys.secret().flatMap(it -> inForce.key().unwrap(it, SECRET)).isPresent();
    }

    /** Takes up the master key that a command has put into the file meanwhile; returns whether there is one. */
    boolean refresh() {
        if (given().isPresent() || keys.version() == version()) {
            return false;
        }
        inForce = keys.secret().map(this::prove).orElseThrow(MasterKeys::wrong);
        return true;
    }

    /** Replaces the master key in the file, and goes on where an earlier attempt was cut off; returns how many keys. */
    int replaceFile() {
        rotate(file.next());
        file.promote();
        return keys.count();
    }

    /** Wraps every key by the next master key; the old one opens nothing afterwards. */
    void rotate(MasterKey next) {
        inForce = transactions.execute(_ -> rewrap(inForce, next));
    }

    private InForce begin() {
        var key = given().or(file::read).orElseGet(this::create);
        keys.begin(key.wrap(MasterKey.randomKey(), SECRET));
        return prove(keys.secret().orElseThrow()); // of two first starts at once only one has stored its secret
    }

    private MasterKey create() {
        LOG.warn("A master key was made: {}. Keep a copy of it: without it everything is lost.", file.path());
        return file.write(MasterKey.create());
    }

    private InForce prove(byte[] secret) {
        var key = given().or(file::read).orElseThrow(this::missing);
        return opened(key, secret)
                .or(() -> replaced(key, secret))
                .or(() -> promoted(secret))
                .orElseThrow(MasterKeys::wrong);
    }

    private Optional<InForce> replaced(MasterKey key, byte[] secret) {
        return settings.previousMasterKey()
                .map(MasterKey::of)
                .flatMap(previous -> opened(previous, secret))
                .map(before -> transactions.execute(_ -> rewrap(before, key)));
    }

    /** The key that the database was sealed under before its file got its name. */
    private Optional<InForce> promoted(byte[] secret) {
        return given().isPresent()
                ? Optional.empty()
                : file.readNext().flatMap(it -> opened(it, secret)).map(it -> {
                    file.promote();
                    return it;
                });
    }

    private InForce rewrap(InForce before, MasterKey next) {
        var version = before.version() + 1;
        keys.replaceSecret(before.version(), next.wrap(before.secret().getEncoded(), SECRET));
        keys.all().forEach((holder, wrapped) -> {
            var fresh = wrapping.rewrap(before.key(), next, holder, wrapped);
            keys.replace(holder, version, fresh.orElseThrow(MasterKeys::wrong));
        });
        return new InForce(next, version, before.secret());
    }

    private Optional<InForce> opened(MasterKey key, byte[] secret) {
        return key.unwrap(secret, SECRET)
                .map(it -> new InForce(key, keys.version(), new SecretKeySpec(it, "HmacSHA256")));
    }

    private Optional<MasterKey> given() {
        return settings.masterKey().map(MasterKey::of);
    }

    private WrongMasterKey missing() {
        return new WrongMasterKey("The master key of this database is missing: put it back to " + file.path()
                + " or give it as ENTENTE_MASTER_KEY, for without it nothing can be read.");
    }

    private static WrongMasterKey wrong() {
        return new WrongMasterKey("The master key is not the one that this database was sealed under.");
    }
}
