package app.entente.ui.shell;

/** The one thing to do next. */
public enum Step {
    INVITE(Paths.INVITE),
    ANSWER(Paths.ANSWER),
    READ_BACK(Paths.READ_BACK),
    /** Sealed and invited: nothing to do but wait for the partner. */
    WAIT(Paths.INVITE),
    DOOR(Paths.DOOR),
    COMPARISON(Paths.COMPARISON);

    private final String path;

    Step(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
