package app.entente.embeddedpostgres;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import picocli.CommandLine;

/** Runs a command beside the application that says a refusal, or a database out of reach, in one sentence. */
public final class PlainCommandLine {

    private PlainCommandLine() {}

    public static CommandLine of(Callable<Integer> command) {
        return new CommandLine(command).setExecutionExceptionHandler((failure, line, _) -> {
            line.getErr().println(sentence(failure).orElseThrow(() -> failure));
            return CommandLine.ExitCode.USAGE;
        });
    }

    /** Returns the sentence for the outermost failure that has one; empty for any other, whose stack trace is wanted. */
    private static Optional<String> sentence(Exception failure) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause)
                .flatMap(it -> said(it).stream())
                .findFirst();
    }

    private static Optional<String> said(Throwable failure) {
        return switch (failure) {
            case StartRefused it -> Optional.of((it.reason() + " " + it.advice()).strip());
            case PSQLException it -> outOfReach(String.valueOf(it.getSQLState()));
            default -> Optional.empty();
        };
    }

    private static Optional<String> outOfReach(String state) {
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "08" -> Optional.of("The database does not answer: start it, or correct ENTENTE_DATABASE_URL.");
            case "28" ->
                Optional.of("The database refuses the user: check ENTENTE_DATABASE_USER and"
                        + " ENTENTE_DATABASE_PASSWORD.");
            case "3D" -> Optional.of("There is no such database: create it, or correct ENTENTE_DATABASE_URL.");
            case "3F", "42" ->
                Optional.of(
                        "The database holds no tables of Entente, or the user may not read them: start Entente on it"
                                + " first, or correct ENTENTE_DATABASE_URL.");
            default -> Optional.empty();
        };
    }
}
