package app.entente.ui.home;

import app.entente.ui.access.Paths;

/** The next step of one person. */
public enum NextStep {
    INVITE(Paths.INVITE),
    CHOOSE(Paths.PACKS),
    ANSWER(Paths.ANSWER),
    READ_BACK(Paths.READ_BACK),
    /** The partner is invited and everything that can be answered alone is answered: nothing to do. */
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
