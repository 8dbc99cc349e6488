package app.entente.pack;

import app.entente.values.AgreementPole;
import app.entente.values.LimitOwner;
import app.entente.values.StrengthRule;
import java.util.Optional;

/** The forms of a couple's own question. A limit is about oneself here too. */
public enum OwnQuestionForm {
    WORDS,
    AGREE,
    LIMIT,
    GIVE_RECEIVE,
    DIVISION;

    ItemForm form() {
        return switch (this) {
            case WORDS -> new ItemForm.Words();
            case AGREE -> new ItemForm.Expectation(false, AgreementPole.NONE);
            case LIMIT -> new ItemForm.Limit(LimitQuestion.PERMISSION, false);
            case GIVE_RECEIVE -> new ItemForm.Support(false, WishRule.ONLY_SHOWN);
            case DIVISION -> new ItemForm.Division(StrengthRule.NEVER);
        };
    }

    Lens lens() {
        return switch (this) {
            case WORDS, AGREE -> Lens.EXPECTATIONS;
            case LIMIT -> Lens.BOUNDARIES;
            case GIVE_RECEIVE, DIVISION -> Lens.SUPPORT;
        };
    }

    Optional<LimitOwner> owner() {
        return this == LIMIT ? Optional.of(LimitOwner.SELF) : Optional.empty();
    }
}
