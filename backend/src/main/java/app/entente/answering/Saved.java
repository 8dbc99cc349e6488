package app.entente.answering;

/** What became of a save; either way what is stored now is durable. */
public sealed interface Saved {

    record Stored(int version) implements Saved {}

    /** Another screen was faster: its answer stands, and this one was not written. */
    record Passed(Answer kept, int version) implements Saved {}
}
