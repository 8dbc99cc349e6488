package app.entente.compare;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/** Tells eyes how far a long file is: on one line, which it clears at the end. To a file or a pipe it tells nothing. */
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

    /** So many couples more were checked. */
    void checked(int more) {
        if (isDue(more)) {
            print(String.format(Locale.ROOT, "checked %,d couples", couples));
        }
    }

    /** Starts from the beginning, for the second pass. */
    void restart() {
        couples = 0;
    }

    /** So many couples more of all were written. */
    void written(int more, long of) {
        if (isDue(more)) {
            print(String.format(Locale.ROOT, "written %,d of %,d couples", couples, of));
        }
    }

    private boolean isDue(int more) {
        var before = couples / INTERVAL;
        couples += more;
        return couples / INTERVAL > before;
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
