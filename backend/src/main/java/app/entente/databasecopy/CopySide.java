package app.entente.databasecopy;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A side of a copy, which says in its own words what its database refuses. */
enum CopySide {
    SOURCE("--from"),
    TARGET("--to");

    private static final String NOT_GRANTED = "42501";

    private final String option;

    /** A step that asks one database. */
    interface Step<T extends @Nullable Object> {

        T run() throws SQLException;
    }

    CopySide(String option) {
        this.option = option;
    }

    /** Runs a step of this side; one of the other side within it keeps its own words. */
    <T extends @Nullable Object> T run(Step<T> step) throws SQLException {
        try {
            return step.run();
        } catch (SQLException e) {
            throw refused(state(e)).orElseThrow(() -> e);
        }
    }

    /** Returns the refusal where the user may not do in the database what a copy does. */
    CopyRefused notGranted() {
        return switch (this) {
            case SOURCE ->
                new CopyRefused(
                        "The user may not read the tables in the database of --from.",
                        "Name the user whom Entente uses there.");
            case TARGET ->
                new CopyRefused(
                        "The user may not create schemas and tables in the database of --to.",
                        "Let its administrator grant create on that database and on its schema public to the user.");
        };
    }

    private Optional<CopyRefused> refused(String state) {
        if (state.equals(NOT_GRANTED)) {
            return Optional.of(notGranted());
        }
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "08" -> refused("does not answer.", "Start it, or correct " + option + ".");
            case "28" ->
                refused(
                        "refuses the user.",
                        "Check the user and the password, in the address or in ENTENTE_DATABASE_USER and"
                                + " ENTENTE_DATABASE_PASSWORD.");
            case "3D" -> refused("is not there.", "Create it, or correct " + option + ".");
            case "3F", "42" ->
                refused(
                        "does not take what Entente asks of it (" + state + ").",
                        "See that it is the one you mean and has a schema public, or correct " + option + ".");
            default -> Optional.empty();
        };
    }

    private Optional<CopyRefused> refused(String what, String advice) {
        return Optional.of(new CopyRefused("The database of " + option + " " + what, advice));
    }

    private static String state(SQLException failure) {
        return Stream.<Throwable>iterate(failure, it -> it != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(it -> ((SQLException) it).getSQLState())
                .filter(it -> it != null)
                .findFirst()
                .orElse("");
    }
}
