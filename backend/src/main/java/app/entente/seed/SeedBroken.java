package app.entente.seed;

/** A seed file cannot be used. The message names the file, the line and the reason, and the start ends with it. */
public final class SeedBroken extends RuntimeException {

    SeedBroken(String file, int line, String reason) {
        super("%s, line %d: %s".formatted(file, line, reason));
    }
}
