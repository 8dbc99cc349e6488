package app.entente.yaml;

/** A YAML file cannot be used. The message names the file, the line and the reason; a bundled one ends the start. */
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

    /** Returns file, line and reason as compilers print them, for tools that jump there. */
    public String toLocationString() {
        return "%s:%d: %s".formatted(file, line, reason);
    }

    public int line() {
        return line;
    }
}
