package app.entente;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Counts the statements that the pool's connections send to the server, a transaction's begin and end among them.
 *
 * <p>The begin counts with the first statement behind it, as the driver sends it: a transaction without a statement sends
 * nothing. Of a batch each entry counts.
 */
@TestConfiguration(proxyBeanMethods = false)
public class StatementCounter {

    private static final ThreadLocal<Optional<List<String>>> RECORD = ThreadLocal.withInitial(Optional::empty);

    /** Returns the statements that this thread sends while the act runs, the first one first. */
    public static List<String> statements(Runnable act) {
        var sent = new ArrayList<String>();
        RECORD.set(Optional.of(sent));
        try {
            act.run();
        } finally {
            RECORD.remove();
        }
        return List.copyOf(sent);
    }

    @Bean
    static BeanPostProcessor countedConnections() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource it ? counted(it) : bean;
            }
        };
    }

    private static DataSource counted(DataSource pool) {
        var counting = new Counting();
        return ProxyDataSourceBuilder.create(pool)
                .listener(counting)
                .methodListener(counting)
                .build();
    }

    private enum Transaction {
        NONE,
        ASKED_FOR,
        BEGUN
    }

    private static final class Counting implements QueryExecutionListener, MethodExecutionListener {

        private final Map<String, Transaction> connections = new ConcurrentHashMap<>();

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            if (connections.replace(execution.getConnectionId(), Transaction.ASKED_FOR, Transaction.BEGUN)) {
                record("begin");
            }
            for (var query : queries) {
                for (int i = 0; i < Math.max(1, execution.getBatchSize()); i++) {
                    record(query.getQuery().strip().replaceAll("\\s+", " "));
                }
            }
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

        @Override
        public void beforeMethod(MethodExecutionContext call) {
            if (call.getTarget() instanceof Connection) {
                called(
                        call.getMethod(),
                        call.getMethodArgs(),
                        call.getConnectionInfo().getConnectionId());
            }
        }

        @Override
        public void afterMethod(MethodExecutionContext call) {}

        private void called(Method method, Object[] arguments, String connection) {
            switch (method.getName()) {
                case "setAutoCommit" ->
                    connections.put(
                            connection, Boolean.TRUE.equals(arguments[0]) ? Transaction.NONE : Transaction.ASKED_FOR);
                case "commit", "rollback" -> ended(method.getName(), connection);
                case "close" -> connections.remove(connection);
                default -> {}
            }
        }

        private void ended(String how, String connection) {
            if (connections.replace(connection, Transaction.BEGUN, Transaction.ASKED_FOR)) {
                record(how);
            }
        }

        private static void record(String statement) {
            RECORD.get().ifPresent(it -> it.add(statement));
        }
    }
}
