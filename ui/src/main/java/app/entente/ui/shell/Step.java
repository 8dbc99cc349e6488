package app.entente.ui.shell;

/** The one thing to do next. */
public enum Step {
    INVITE(Paths.INVITE),
    CHOOSE(Paths.PACKS),
    ANSWER(Paths.ANSWER),
    READ_BACK(Paths.READ_BACK),
    /** Invited, and all answered that one can answer alone: nothing to do. */
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
