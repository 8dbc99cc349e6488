package app.entente;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A small file system of its own, in memory, which can be filled. Mounting one takes Linux and its administrator. */
public final class SmallDisk implements AutoCloseable {

    private static final long LARGEST = 1L << 30;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts a disk of so many megabytes on this folder; empty where that is not possible. */
    public static Optional<SmallDisk> mount(Path folder, int megabytes) throws IOException, InterruptedException {
        return run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "entente", folder.toString())
                ? Optional.of(new SmallDisk(folder))
                : Optional.empty();
    }

    /** Returns the disk mounted on this folder; throws where it is no small one, which nobody is to fill. */
    public static SmallDisk at(Path folder) throws IOException {
        var store = Files.getFileStore(folder);
        if (!store.type().equals("tmpfs") || store.getTotalSpace() > LARGEST) {
            throw new IllegalStateException("No small disk: " + folder);
        }
        return new SmallDisk(folder);
    }

    /** Takes all the room that is left. */
    public void fill() throws IOException {
        try (var filler = FileChannel.open(filler(), CREATE, APPEND)) {
            var block = ByteBuffer.allocate(1 << 20);
            var written = 1;
            while (written > 0) {
                written = filler.write(block.rewind());
            }
        } catch (IOException e) {
            if (Files.getFileStore(folder).getUsableSpace() > 0) {
                throw e;
            }
        }
    }

    /** Gives back what was taken. */
    public void empty() throws IOException {
        Files.deleteIfExists(filler());
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    @Override
    public void close() throws IOException {
        try {
            run("umount", "-l", folder.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false; // there is no such program
        }
    }
}
