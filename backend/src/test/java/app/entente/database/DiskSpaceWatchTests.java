package app.entente.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class DiskSpaceWatchTests {

    private long free = DiskSpaceWatch.LITTLE;
    private final DiskSpaceWatch watch = new DiskSpaceWatch(() -> free);

    @Test
    void aDiskWithRoomIsNotMentioned(CapturedOutput output) {
        watch.check();
        assertThat(output).doesNotContain("The disk");
    }

    @Test
    void littleRoomIsSaidOnceAndRoomAgainOnce(CapturedOutput output) {
        free = DiskSpaceWatch.LITTLE - 1;
        watch.check();
        watch.check();
        assertThat(output).containsOnlyOnce("less than 500 MB left").doesNotContain("room again");
        free = DiskSpaceWatch.LITTLE;
        watch.check();
        watch.check();
        assertThat(output).containsOnlyOnce("less than 500 MB left").containsOnlyOnce("room again");
    }
}
