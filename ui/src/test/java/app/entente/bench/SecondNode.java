package app.entente.bench;

import app.entente.EntenteApplication;
import app.entente.TestSettings;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

/** A second node on the same database, with sockets and a hub of its own. */
final class SecondNode implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    SecondNode(JdbcConnectionDetails database) {
        context = new SpringApplicationBuilder(EntenteApplication.class)
                .run(
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--entente.master-key=" + TestSettings.MASTER_KEY,
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=" + database.getPassword());
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
