package app.entente.ui.demo;

import static app.entente.ui.i18n.Messages.text;

import app.entente.nextstep.NextStep;
import app.entente.ui.access.Paths;

/** The five stops of the demo's path. */
enum DemoStop {
    ANSWER(Paths.ANSWER),
    READ_BACK(Paths.READ_BACK),
    DOOR(Paths.DOOR),
    SEE(Paths.COMPARISON),
    TALK(Paths.TALK);

    private static final int QUESTIONS = 3;

    private final String path;

    DemoStop(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    String title() {
        return text("demo.stop", this);
    }

    /** Returns the stop that comes next; three answers are enough to go on. */
    static DemoStop after(NextStep step, int answered) {
        return switch (step) {
            case NAME_YOURSELF, INVITE, CHOOSE, ANSWER, WAIT_FOR_PARTNER, WAIT_FOR_START ->
                answered < QUESTIONS ? ANSWER : READ_BACK;
            case READ_BACK -> READ_BACK;
            case DOOR -> DOOR;
            case COMPARISON -> SEE;
            case TALK, AGREE, GUIDE, WAIT_FOR_APPROVAL, REVIEW, PULSE, RETAKE, THEME, DONE -> TALK;
        };
    }
}
