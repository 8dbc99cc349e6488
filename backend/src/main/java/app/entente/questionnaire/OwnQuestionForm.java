package app.entente.questionnaire;

import app.entente.values.LimitOwner;
import java.util.Optional;

/** The forms of a couple's own question. A limit is about oneself here too. */
public enum OwnQuestionForm {
    WORDS,
    AGREE,
    LIMIT,
    GIVE_RECEIVE;

    ItemForm form() {
        return switch (this) {
            case WORDS -> new ItemForm.Words();
            case AGREE -> new ItemForm.Agree(false);
            case LIMIT -> new ItemForm.Limit();
            case GIVE_RECEIVE -> new ItemForm.GiveReceive();
        };
    }

    Lens lens() {
        return switch (this) {
            case WORDS, AGREE -> Lens.EXPECTATIONS;
            case LIMIT -> Lens.BOUNDARIES;
            case GIVE_RECEIVE -> Lens.SUPPORT;
        };
    }

    Optional<LimitOwner> owner() {
        return this == LIMIT ? Optional.of(LimitOwner.SELF) : Optional.empty();
    }
}
