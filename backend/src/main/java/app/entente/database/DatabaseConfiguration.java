package app.entente.database;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;

/**
 * Which database Entente talks to: the one named, else the embedded one. Whoever uses the connection depends on it, so
 * the embedded server stops after everything else.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties({DataSettings.class, DatabaseSettings.class})
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
class DatabaseConfiguration {

    @AutoConfiguration
    @ConditionalOnProperty("entente.database.url")
    static class Own {

        @Bean
        JdbcConnectionDetails ownConnection(DatabaseSettings settings) {
            return settings.connection();
        }
    }

    @AutoConfiguration
    @ConditionalOnProperty(name = "entente.database.url", matchIfMissing = true, havingValue = "none")
    static class Embedded {

        @Bean
        EmbeddedServer embeddedServer(DataSettings settings) {
            return EmbeddedServer.on(settings.data());
        }

        @Bean
        JdbcConnectionDetails embeddedConnection(EmbeddedServer server) {
            return server.connection();
        }

        @Bean
        ApplicationListener<WebServerInitializedEvent> tellPort(EmbeddedServer server) {
            return event -> server.answersOn(event.getWebServer().getPort());
        }
    }
}
