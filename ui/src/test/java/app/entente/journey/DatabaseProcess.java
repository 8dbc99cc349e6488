package app.entente.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The processes of an embedded PostgreSQL: it lets go of who started it, so the first line of its own file names it. */
public record DatabaseProcess(ProcessHandle server) {

    static DatabaseProcess in(Path data) {
        try {
            var file = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
            return new DatabaseProcess(
                    ProcessHandle.of(Long.parseLong(file.getFirst().strip())).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills the server the hard way; the processes of its connections end once they notice. */
    public void kill() {
        server.destroyForcibly();
        server.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }

    /** Stops the clock of the server and of all its connections. */
    public void pause() {
        signal("-STOP", List.of(server));
        signal("-STOP", server.descendants().toList());
    }

    public void resume() {
        signal("-CONT", Stream.concat(server.descendants(), Stream.of(server)).toList());
    }

    private static void signal(String signal, List<ProcessHandle> processes) {
        var command = Stream.concat(
                        Stream.of("kill", signal), processes.stream().map(it -> String.valueOf(it.pid())))
                .toList();
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
