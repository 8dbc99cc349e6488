package app.entente.questionnaire;

import java.util.Optional;

/** The ways a question from the two can be answered. A limit is about oneself here too. */
public enum OwnForm {
    WORDS,
    AGREE,
    LIMIT,
    GIVE_RECEIVE;

    Form form() {
        return switch (this) {
            case WORDS -> new Form.Words();
            case AGREE -> new Form.Agree(false);
            case LIMIT -> new Form.Limit();
            case GIVE_RECEIVE -> new Form.GiveReceive();
        };
    }

    Lens lens() {
        return switch (this) {
            case WORDS, AGREE -> Lens.EXPECTATIONS;
            case LIMIT -> Lens.BOUNDARIES;
            case GIVE_RECEIVE -> Lens.SUPPORT;
        };
    }

    Optional<Owner> owner() {
        return this == LIMIT ? Optional.of(Owner.SELF) : Optional.empty();
    }
}
