package app.entente.questionnaire;

import app.entente.values.AgreementPole;
import app.entente.values.StrengthRule;
import java.util.Optional;

/** The ways a question from the two can be answered. A limit is about oneself here too. */
public enum OwnForm {
    WORDS,
    AGREE,
    LIMIT,
    GIVE_RECEIVE,
    DIVISION;

    Form form() {
        return switch (this) {
            case WORDS -> new Form.Words();
            case AGREE -> new Form.Expectation(false, AgreementPole.NONE);
            case LIMIT -> new Form.Limit(LimitQuestion.PERMISSION, false);
            case GIVE_RECEIVE -> new Form.Support(false, WishRule.ONLY_SHOWN);
            case DIVISION -> new Form.Division(StrengthRule.NEVER);
        };
    }

    Lens lens() {
        return switch (this) {
            case WORDS, AGREE -> Lens.EXPECTATIONS;
            case LIMIT -> Lens.BOUNDARIES;
            case GIVE_RECEIVE, DIVISION -> Lens.SUPPORT;
        };
    }

    Optional<Owner> owner() {
        return this == LIMIT ? Optional.of(Owner.SELF) : Optional.empty();
    }
}
