package app.entente.embeddedpostgres;

/** Entente cannot start here; the message says why, and what to do, each in a plain sentence. */
public class StartRefused extends RuntimeException {

    private final String advice;

    public StartRefused(String reason, String advice) {
        super(reason);
        this.advice = advice;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }

    public String advice() {
        return advice;
    }
}
