package app.entente.engine;

import app.entente.values.StrengthRule;
import app.entente.values.AgreementPole;
import java.util.Optional;
import java.util.Set;

/** Items both have shown, told in few words. */
final class Shown {

    static final String HOME = "home";

    private Shown() {}

    static ShownItem.Expectation expectation(String id, int first, int second) {
        return new ShownItem.Expectation(
                id, HOME, Range.AGREE, AgreementPole.EITHER, new Both<>(first, second), nothing(), nothing());
    }

    static ShownItem.Expectation said(ShownItem.Expectation it, Said first, Said second) {
        var said = new Both<>(Optional.of(first), Optional.of(second));
        return new ShownItem.Expectation(
                it.id(), it.theme(), it.range(), it.agreement(), it.answers(), said, it.guesses());
    }

    static ShownItem.Expectation guessed(ShownItem.Expectation it, int first) {
        var guesses = new Both<>(Optional.of(first), Optional.<Integer>empty());
        return new ShownItem.Expectation(
                it.id(), it.theme(), it.range(), it.agreement(), it.answers(), it.said(), guesses);
    }

    static ShownItem.Expectation agreeingAt(AgreementPole pole, ShownItem.Expectation it) {
        return new ShownItem.Expectation(
                it.id(), it.theme(), it.range(), pole, it.answers(), it.said(), it.guesses());
    }

    /** A choice that tells something of oneself. */
    static ShownItem.Choice told(String id, String first, String second) {
        return new ShownItem.Choice(id, HOME, false, Set.of(first), new Both<>(first, second), nothing());
    }

    /** An expected choice at whose first option choosing the same can be a strength. */
    static ShownItem.Choice choice(String id, String first, String second) {
        return new ShownItem.Choice(id, HOME, true, Set.of(first), new Both<>(first, second), nothing());
    }

    static ShownItem.Limit limit(String id, Stance first, Stance second) {
        return new ShownItem.Limit(id, HOME, Holder.SELF, true, new Both<>(first, second));
    }

    static ShownItem.Support support(String id, Exchange first, Exchange second) {
        return new ShownItem.Support(id, HOME, true, new Both<>(first, second));
    }

    static ShownItem.Division division(String id, StrengthRule strength, WorkShare first, WorkShare second) {
        return new ShownItem.Division(id, HOME, strength, new Both<>(first, second));
    }

    static WorkShare share(int part) {
        return new WorkShare(part, Optional.empty());
    }

    static WorkShare share(int part, Wish wish) {
        return new WorkShare(part, Optional.of(wish));
    }

    static Exchange exchange(int give, int receive) {
        return new Exchange(give, receive, Optional.empty());
    }

    static Exchange exchange(int give, int receive, Wish wish) {
        return new Exchange(give, receive, Optional.of(wish));
    }

    static ShownItem.Statement statement(String id, Good good, int first, int second) {
        return statement(id, good, false, first, second);
    }

    static ShownItem.Statement statement(String id, Good good, boolean reversed, int first, int second) {
        return new ShownItem.Statement(
                id, HOME, Range.AGREE, reversed, good, true, new Both<>(first, second), nothing());
    }

    static Theme theme(String id) {
        return new Theme(id, nothing());
    }

    static Theme theme(String id, Importance first, Importance second) {
        return new Theme(id, new Both<>(Optional.of(first), Optional.of(second)));
    }

    static <T> Both<Optional<T>> nothing() {
        return new Both<>(Optional.empty(), Optional.empty());
    }
}
