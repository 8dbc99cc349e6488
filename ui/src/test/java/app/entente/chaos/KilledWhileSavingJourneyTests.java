package app.entente.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.journey.PackagedApplication;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code ./entente bench chaos}. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KilledWhileSavingJourneyTests {

    @Test
    void whatIsAcknowledgedIsStoredOnce(@TempDir Path data) throws Exception {
        try (var http = HttpClient.newHttpClient();
                var entente = new PackagedApplication(data)) {
            var people = SavingPeople.in(data, 4, http, entente);
            entente.start();
            var run = new FaultRun(entente, people, new Random());

            for (var fault : List.of(Fault.DATABASE_KILLED, Fault.BOTH_KILLED)) {
                run.survive(fault);
            }

            assertThat(people).allSatisfy(it -> {
                assertThat(it.problems()).isEmpty();
                assertThat(it.acknowledged()).isPositive();
            });
            assertThat(people.getFirst().noticesALoss()).as("a planted loss").isTrue();
        }
    }
}
