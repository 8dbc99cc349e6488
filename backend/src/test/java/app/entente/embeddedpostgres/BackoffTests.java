package app.entente.embeddedpostgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTests {

    @Test
    void eachPauseIsTwiceTheOneBeforeUpToTheLongest() {
        assertThat(new Backoff(Duration.ofMillis(250), Duration.ofSeconds(1), 5).pauses())
                .extracting(Duration::toMillis)
                .containsExactly(250L, 500L, 1000L, 1000L, 1000L);
    }
}
