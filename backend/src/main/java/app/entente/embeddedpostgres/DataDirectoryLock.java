package app.entente.embeddedpostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The exclusive lock on a data directory. The operating system releases it when the process ends, however it ends; the
 * content of the file only names the holder.
 *
 * <p>The file is written through the locked channel alone: closing any second one would release the lock.
 */
public final class DataDirectoryLock implements AutoCloseable {

    private final Path data;
    private final FileChannel channel;

    private DataDirectoryLock(Path data, FileChannel channel) {
        this.data = data;
        this.channel = channel;
    }

    public static DataDirectoryLock on(Path data) {
        try {
            Files.createDirectories(data);
            return on(data, data.resolve("entente.lock"));
        } catch (IOException e) {
            throw new DataUnusable(data, e);
        }
    }

    private static DataDirectoryLock on(Path data, Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new DataDirectoryInUse(data, Files.readString(file).strip());
        }
        var lock = new DataDirectoryLock(data, channel);
        try {
            lock.writeHolder("process " + ProcessHandle.current().pid());
        } catch (DataUnusable e) {
            lock.close();
            throw e;
        }
        return lock;
    }

    /** Writes the port, so that a second start can name where this one answers. */
    void writePort(int port) {
        writeHolder("process " + ProcessHandle.current().pid() + ", port " + port);
    }

    private void writeHolder(String holder) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            throw new DataUnusable(data, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
