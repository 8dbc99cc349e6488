package app.entente.ui.demo;

import static app.entente.ui.i18n.Messages.text;

import app.entente.demo.DemoVariant;
import app.entente.nextstep.NextStep;
import app.entente.ui.access.Paths;
import java.util.Arrays;
import java.util.List;

/** The stops of the demos' paths, in their order. */
enum DemoStop {
    ANSWER(DemoVariant.BEGINNING, Paths.ANSWER),
    READ_BACK(DemoVariant.BEGINNING, Paths.READ_BACK),
    DOOR(DemoVariant.BEGINNING, Paths.DOOR),
    SEE(DemoVariant.BEGINNING, Paths.COMPARISON),
    TALK(DemoVariant.BEGINNING, Paths.TALK),
    CHECK_IN(DemoVariant.LATER, Paths.CHECK_IN + "/1"),
    AGREEMENTS(DemoVariant.LATER, Paths.AGREEMENTS),
    THEN_AND_NOW(DemoVariant.LATER, Paths.THEN_AND_NOW),
    SCALES(DemoVariant.LATER, Paths.SCALES),
    TALK_AGAIN(DemoVariant.LATER, Paths.TALK);

    private static final int QUESTIONS = 3;

    private final DemoVariant variant;
    private final String path;

    DemoStop(DemoVariant variant, String path) {
        this.variant = variant;
        this.path = path;
    }

    /** Returns the stops of this demo. */
    static List<DemoStop> of(DemoVariant variant) {
        return Arrays.stream(values()).filter(it -> it.variant == variant).toList();
    }

    String path() {
        return path;
    }

    String title() {
        return text("demo.stop", this);
    }

    /** Returns the stop that comes next half a year later: what is due, else what has changed. */
    static DemoStop later(NextStep step) {
        return step == NextStep.REVIEW ? CHECK_IN : THEN_AND_NOW;
    }

    /** Returns the stop that comes next at the beginning; three answers are enough to go on. */
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
