package app.entente.bench;

import app.entente.TestSettings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A PostgreSQL whose commits are durable, as they are for people. */
@TestConfiguration(proxyBeanMethods = false)
class DurableDatabase {

    private static final String POSTGRES = "postgres";

    @Bean(destroyMethod = "close")
    EmbeddedPostgres durable() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    @Bean
    JdbcConnectionDetails benchConnection(EmbeddedPostgres server) {
        return new Details(server.getJdbcUrl(POSTGRES, POSTGRES));
    }

    /** The settings of a packaged application on this database, of this server. */
    static Map<String, String> environment(String address) {
        return Map.of(
                "ENTENTE_MASTER_KEY", TestSettings.MASTER_KEY,
                "SPRING_DATASOURCE_URL", address,
                "SPRING_DATASOURCE_USERNAME", POSTGRES,
                "SPRING_DATASOURCE_PASSWORD", POSTGRES);
    }

    private record Details(String getJdbcUrl) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return getJdbcUrl;
        }

        @Override
        public String getUsername() {
            return POSTGRES;
        }

        @Override
        public String getPassword() {
            return POSTGRES;
        }
    }
}
