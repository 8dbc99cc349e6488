package app.entente.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Logs that the disk of the data directory has little room left, and that it has room again: once each. */
@Component
class DiskSpaceWatch {

    static final long LITTLE = 500L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(DiskSpaceWatch.class);

    private final FreeSpace freeSpace;
    private boolean isLow;

    /** The bytes that may still be written to a disk. */
    interface FreeSpace {

        long bytes() throws IOException;
    }

    @Autowired
    DiskSpaceWatch(DataSettings settings) {
        this(() -> Files.getFileStore(existing(settings.data())).getUsableSpace());
    }

    DiskSpaceWatch(FreeSpace freeSpace) {
        this.freeSpace = freeSpace;
    }

    private static Path existing(Path directory) {
        var parent = directory.getParent();
        return Files.exists(directory) || parent == null ? directory : existing(parent);
    }

    @Scheduled(fixedDelay = 60_000)
    void check() {
        try {
            tell(freeSpace.bytes() < LITTLE);
        } catch (IOException e) {
            LOG.debug("The room left on the disk cannot be told", e);
        }
    }

    private void tell(boolean low) {
        if (low && !isLow) {
            LOG.warn("The disk of the data directory has less than 500 MB left");
        } else if (!low && isLow) {
            LOG.info("The disk of the data directory has room again");
        }
        isLow = low;
    }
}
