package app.entente.backup;

import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Forces what was written to the storage, so that it is there after a power cut as well. */
interface StorageSync {

    StorageSync DISK = place -> {
        try (var channel = FileChannel.open(place, READ)) {
            channel.force(true);
        }
    };

    /** Forces one file, or the names in one directory. */
    void of(Path place) throws IOException;

    /** Forces a directory and everything below it. */
    default void all(Path top) throws IOException {
        try (var places = Files.walk(top)) {
            for (var place : places.toList()) {
                of(place);
            }
        }
    }
}
