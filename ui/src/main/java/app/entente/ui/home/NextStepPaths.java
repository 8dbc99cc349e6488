package app.entente.ui.home;

import app.entente.nextstep.NextStep;
import app.entente.ui.access.Paths;

/** Says where each next step is taken. */
final class NextStepPaths {

    private NextStepPaths() {}

    static String of(NextStep step) {
        return switch (step) {
            case NAME_YOURSELF -> Paths.HOME;
            case INVITE -> Paths.INVITE;
            case CHOOSE, RETAKE, THEME, DONE -> Paths.PACKS;
            case ANSWER -> Paths.ANSWER;
            case WAIT_FOR_PARTNER, WAIT_FOR_START -> Paths.SCALES;
            case READ_BACK -> Paths.READ_BACK;
            case DOOR -> Paths.DOOR;
            case COMPARISON -> Paths.COMPARISON;
            case TALK, AGREE -> Paths.TALK;
            case GUIDE, WAIT_FOR_APPROVAL -> Paths.GUIDE;
            case REVIEW, PULSE -> Paths.AGREEMENTS;
        };
    }
}
