package app.entente.compare;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/**
 * Shows the progress through a long file on one line of a terminal, which is cleared at the end. It writes nothing to a
 * file or a pipe.
 */
final class ProgressLine {

    private static final long INTERVAL = 10_000;

    private final Optional<PrintWriter> out;
    private long couples;
    private int shown;

    ProgressLine(Optional<PrintWriter> out) {
        this.out = out;
    }

    static ProgressLine onTerminal(PrintWriter out) {
        return new ProgressLine(Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(_ -> out));
    }

    /** Counts this many more couples as checked. */
    void checked(int more) {
        if (isDue(more)) {
            print(String.format(Locale.ROOT, "checked %,d couples", couples));
        }
    }

    /** Starts counting from 0, for the second pass. */
    void restart() {
        couples = 0;
    }

    /** Counts this many more couples of all as written. */
    void written(int more, long of) {
        if (isDue(more)) {
            print(String.format(Locale.ROOT, "written %,d of %,d couples", couples, of));
        }
    }

    private boolean isDue(int more) {
        var before = couples / INTERVAL;
        couples += more;
        return out.isPresent() && couples / INTERVAL > before;
    }

    void end() {
        if (shown > 0) {
            print("");
            print("");
        }
    }

    private void print(String text) {
        out.ifPresent(it -> {
            it.print("\r" + text + " ".repeat(Math.max(0, shown - text.length())));
            it.flush();
            shown = text.length();
        });
    }
}
