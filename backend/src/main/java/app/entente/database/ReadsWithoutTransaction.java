package app.entente.database;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Spares what only reads the begin and the commit around it. PostgreSQL's "read committed" shows each statement what is
 * committed by then, with or without them; within a transaction a read belongs to it as before.
 */
@Component
class ReadsWithoutTransaction implements BeanPostProcessor {

    ReadsWithoutTransaction() {}

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PlatformTransactionManager it ? sparing(it) : bean;
    }

    private static PlatformTransactionManager sparing(PlatformTransactionManager transactions) {
        return new PlatformTransactionManager() {
            @Override
            public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
                return transactions.getTransaction(
                        definition != null && onlyReads(definition) ? joining(definition) : definition);
            }

            @Override
            public void commit(TransactionStatus status) {
                transactions.commit(status);
            }

            @Override
            public void rollback(TransactionStatus status) {
                transactions.rollback(status);
            }
        };
    }

    private static boolean onlyReads(TransactionDefinition definition) {
        return definition.isReadOnly()
                && definition.getPropagationBehavior() == TransactionDefinition.PROPAGATION_REQUIRED
                && definition.getIsolationLevel() == TransactionDefinition.ISOLATION_DEFAULT;
    }

    private static TransactionDefinition joining(TransactionDefinition definition) {
        var joining = new DefaultTransactionDefinition(definition);
        joining.setPropagationBehavior(TransactionDefinition.PROPAGATION_SUPPORTS);
        return joining;
    }
}
