package app.entente;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Takes the database away from the tests that ask for it, as a lost network does. */
@TestConfiguration(proxyBeanMethods = false)
public class DatabaseOutage {

    private static final AtomicBoolean AWAY = new AtomicBoolean();
    private static final AtomicBoolean LOSES_ANSWER = new AtomicBoolean();

    /** Refuses every new connection until {@link #end}. */
    public static void begin() {
        AWAY.set(true);
    }

    /** Commits the next transaction and loses the connection before the answer comes. */
    public static void loseTheAnswerOfTheNextCommit() {
        LOSES_ANSWER.set(true);
    }

    public static void end() {
        AWAY.set(false);
        LOSES_ANSWER.set(false);
    }

    @Bean
    static BeanPostProcessor connectionsThatCanBeLost() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource it ? new Losing(it) : bean;
            }
        };
    }

    private static final class Losing extends DelegatingDataSource {

        Losing(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (AWAY.get()) {
                throw new SQLTransientConnectionException("The tests have taken the database away", "08001");
            }
            var connection = super.getConnection();
            return LOSES_ANSWER.get() ? losing(connection) : connection;
        }
    }

    private static Connection losing(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                DatabaseOutage.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    try {
                        var result = method.invoke(connection, arguments);
                        if (method.getName().equals("commit") && LOSES_ANSWER.getAndSet(false)) {
                            throw new SQLException("The tests have lost the connection", "08006");
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
