package app.entente.request;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads the same thing once for each request: by its thread, for its person, and gone with it.
 *
 * <p>Nothing is remembered within a transaction, which reads what it decides on from the database; and each transaction
 * makes the request forget all it knew. Keys name the person they are read for, or the seat.
 */
@Component
public class RequestCache implements TransactionExecutionListener {

    private static final ThreadLocal<Optional<Map<Object, Object>>> READ = ThreadLocal.withInitial(Optional::empty);

    RequestCache() {}

    /** Ends what is remembered. */
    public interface Scope extends AutoCloseable {

        @Override
        void close();
    }

    /** Begins to remember on this thread, with nothing remembered, whatever was before. */
    public void begin() {
        READ.set(Optional.of(new HashMap<>()));
    }

    /** Ends what this thread remembers, whoever began it. */
    public void end() {
        READ.remove();
    }

    /** Begins to remember on this thread; within another scope it is that one, and goes on to its end. */
    public Scope open() {
        if (READ.get().isPresent()) {
            return () -> {};
        }
        begin();
        return this::end;
    }

    /** Returns what is remembered under this key, else reads it. Outside a scope it is read each time. */
    public <T> T once(CacheKey<T> key, Supplier<T> read) {
        var scope = READ.get();
        if (scope.isEmpty() || TransactionSynchronizationManager.isActualTransactionActive()) {
            return read.get();
        }
        var known = scope.get().get(key);
        if (known == null) {
            known = read.get();
            scope.get().put(key, known);
        }
        return key.cast(known);
    }

    /** Forgets what was read so far, for something has changed. */
    public void forget() {
        READ.get().ifPresent(Map::clear);
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        forget();
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        forget();
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        forget();
    }
}
