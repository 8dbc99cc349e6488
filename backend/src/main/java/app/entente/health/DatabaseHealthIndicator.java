package app.entente.health;

import app.entente.database.Migrations;
import app.entente.vault.Vault;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Reports up while the database answers in time, has every migration, and holds keys that the master key unwraps. */
@Component
class DatabaseHealthIndicator implements HealthIndicator, DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final SharedCheck check;

    DatabaseHealthIndicator(Migrations migrations, Vault vault) {
        check = new SharedCheck(() -> migrations.areDone() && vault.masterKeyOpens(), PATIENCE);
    }

    @Override
    public Health health() {
        return check.passes() ? Health.up().build() : Health.down().build();
    }

    @Override
    public void destroy() {
        check.close();
    }
}
