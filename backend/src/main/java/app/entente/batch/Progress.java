package app.entente.batch;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/** Tells eyes how far a long file is: on one line, which it clears at the end. To a file or a pipe it tells nothing. */
final class Progress {

    private static final long BEAT = 10_000;

    private final Optional<PrintWriter> out;
    private long couples;
    private int shown;

    Progress(Optional<PrintWriter> out) {
        this.out = out;
    }

    static Progress onTerminal(PrintWriter out) {
        return new Progress(Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(_ -> out));
    }

    /** So many couples more were checked. */
    void checked(int more) {
        if (beat(more)) {
            show(String.format(Locale.ROOT, "checked %,d couples", couples));
        }
    }

    /** Starts from the beginning, for the second pass. */
    void again() {
        couples = 0;
    }

    /** So many couples more of all were written. */
    void written(int more, long of) {
        if (beat(more)) {
            show(String.format(Locale.ROOT, "written %,d of %,d couples", couples, of));
        }
    }

    private boolean beat(int more) {
        var before = couples / BEAT;
        couples += more;
        return couples / BEAT > before;
    }

    void end() {
        if (shown > 0) {
            show("");
            show("");
        }
    }

    private void show(String text) {
        out.ifPresent(it -> {
            it.print("\r" + text + " ".repeat(Math.max(0, shown - text.length())));
            it.flush();
            shown = text.length();
        });
    }
}
