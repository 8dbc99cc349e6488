package app.entente.ui.home;

import app.entente.ui.access.Paths;

/** The one thing to do next. */
public enum NextStep {
    INVITE(Paths.INVITE),
    CHOOSE(Paths.PACKS),
    ANSWER(Paths.ANSWER),
    READ_BACK(Paths.READ_BACK),
    /** Invited, and all answered that one can answer alone: nothing to do. */
    WAIT(Paths.INVITE),
    DOOR(Paths.DOOR),
    COMPARISON(Paths.COMPARISON);

    private final String path;

    NextStep(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
