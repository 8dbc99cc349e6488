package app.entente.yaml;

/** A seed file cannot be used. The message names the file, the line and the reason, and the start ends with it. */
public final class InvalidYaml extends RuntimeException {

    private final transient String file;
    private final int line;
    private final transient String reason;

    InvalidYaml(String file, int line, String reason) {
        super("%s, line %d: %s".formatted(file, line, reason));
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    /** As compilers say it, for tools that jump there. */
    public String toLocationString() {
        return "%s:%d: %s".formatted(file, line, reason);
    }

    public int line() {
        return line;
    }
}
