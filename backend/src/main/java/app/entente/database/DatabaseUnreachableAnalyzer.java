package app.entente.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Explains that the database named refuses the connection. */
final class DatabaseUnreachableAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

    private static final String NO_CONNECTION = "08";
    private static final String NOT_AUTHORIZED = "28";
    private static final String NO_SUCH_DATABASE = "3D";

    private final Environment environment;

    DatabaseUnreachableAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, PSQLException cause) {
        var state = String.valueOf(cause.getSQLState());
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case NO_CONNECTION -> failure("does not answer", "Start it, or correct ENTENTE_DATABASE_URL.", cause);
            case NOT_AUTHORIZED -> refused(cause);
            case NO_SUCH_DATABASE ->
                failure("has no such database", "Create it, or correct ENTENTE_DATABASE_URL.", cause);
            default -> null;
        };
    }

    private FailureAnalysis refused(PSQLException cause) {
        return environment.getProperty("entente.database.url", "").isBlank()
                ? new FailureAnalysis(
                        "The embedded database refuses the password in " + passwordFile()
                                + ", which is not the one it was made with; put that file back from a backup.",
                        "",
                        cause)
                : failure("refuses the user", "Check ENTENTE_DATABASE_USER and ENTENTE_DATABASE_PASSWORD.", cause);
    }

    private Path passwordFile() {
        return Path.of(environment.getProperty("entente.data", "data"))
                .toAbsolutePath()
                .normalize()
                .resolve("postgres-password");
    }

    private FailureAnalysis failure(String what, String advice, PSQLException cause) {
        return new FailureAnalysis("The database at " + address() + " " + what + ".", advice, cause);
    }

    /** Returns the address without its parameters, which may hold a password. */
    private String address() {
        return environment
                .getProperty("entente.database.url", "the embedded address")
                .replaceFirst("[?].*", "");
    }
}
