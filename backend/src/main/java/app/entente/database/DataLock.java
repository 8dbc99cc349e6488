package app.entente.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The exclusive hold on a data directory. The operating system lets go of it when the process ends, however it ends;
 * what the file says is only there to name the holder.
 *
 * <p>The file is written through the locked channel alone: closing any second one would give up the lock.
 */
final class DataLock implements AutoCloseable {

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataLock on(Path data) {
        try {
            Files.createDirectories(data);
            return on(data, data.resolve("entente.lock"));
        } catch (IOException e) {
            throw new DataUnusable(data, e);
        }
    }

    private static DataLock on(Path data, Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new DataHeld(data, Files.readString(file).strip());
        }
        var lock = new DataLock(channel);
        lock.say("process " + ProcessHandle.current().pid());
        return lock;
    }

    /** Tells a second start where this one can be found. */
    void answersOn(int port) {
        say("process " + ProcessHandle.current().pid() + ", port " + port);
    }

    private void say(String holder) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
