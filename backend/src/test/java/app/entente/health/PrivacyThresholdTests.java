package app.entente.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class PrivacyThresholdTests {

    @Test
    void twentyOpenSpacesAreEnough() {
        assertThat(new PrivacyThreshold(() -> 19).isReached()).isFalse();
        assertThat(new PrivacyThreshold(() -> 20).isReached()).isTrue();
    }

    @Test
    void whileNobodyCanCountThereAreTooFew() {
        var threshold = new PrivacyThreshold(() -> {
            throw new DataAccessResourceFailureException("gone");
        });
        assertThat(threshold.isReached()).isFalse();
    }
}
