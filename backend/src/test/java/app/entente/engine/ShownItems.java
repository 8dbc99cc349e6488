package app.entente.engine;

import app.entente.finding.ShownItem;
import app.entente.finding.SupportExchange;
import app.entente.finding.WorkShare;
import app.entente.statistics.AnswerRange;
import app.entente.statistics.Dyad;
import app.entente.values.AgreementPole;
import app.entente.values.DesirableEnd;
import app.entente.values.Importance;
import app.entente.values.LimitLevel;
import app.entente.values.LimitOwner;
import app.entente.values.SaidAloud;
import app.entente.values.StrengthRule;
import app.entente.values.Wish;
import java.util.Optional;
import java.util.Set;

/** Items both have shown, told in few words. */
public final class ShownItems {

    public static final String HOME = "home";

    private ShownItems() {}

    public static ShownItem.Expectation expectation(String id, int first, int second) {
        return new ShownItem.Expectation(
                id, HOME, AnswerRange.AGREE, AgreementPole.EITHER, new Dyad<>(first, second), nothing(), nothing());
    }

    static ShownItem.Expectation said(ShownItem.Expectation it, SaidAloud first, SaidAloud second) {
        var said = new Dyad<>(Optional.of(first), Optional.of(second));
        return new ShownItem.Expectation(
                it.id(), it.theme(), it.range(), it.agreement(), it.answers(), said, it.guesses());
    }

    static ShownItem.Expectation guessed(ShownItem.Expectation it, int first) {
        var guesses = new Dyad<>(Optional.of(first), Optional.<Integer>empty());
        return new ShownItem.Expectation(
                it.id(), it.theme(), it.range(), it.agreement(), it.answers(), it.said(), guesses);
    }

    static ShownItem.Expectation agreeingAt(AgreementPole pole, ShownItem.Expectation it) {
        return new ShownItem.Expectation(it.id(), it.theme(), it.range(), pole, it.answers(), it.said(), it.guesses());
    }

    /** A choice that tells something of oneself. */
    static ShownItem.Choice told(String id, String first, String second) {
        return new ShownItem.Choice(id, HOME, false, Set.of(first), new Dyad<>(first, second), nothing());
    }

    /** An expected choice at whose first option choosing the same can be a strength. */
    public static ShownItem.Choice choice(String id, String first, String second) {
        return new ShownItem.Choice(id, HOME, true, Set.of(first), new Dyad<>(first, second), nothing());
    }

    public static ShownItem.Limit limit(String id, LimitLevel first, LimitLevel second) {
        return new ShownItem.Limit(id, HOME, LimitOwner.SELF, true, new Dyad<>(first, second));
    }

    public static ShownItem.Support support(String id, SupportExchange first, SupportExchange second) {
        return new ShownItem.Support(id, HOME, true, new Dyad<>(first, second));
    }

    static ShownItem.Division division(String id, StrengthRule strength, WorkShare first, WorkShare second) {
        return new ShownItem.Division(id, HOME, strength, new Dyad<>(first, second));
    }

    static WorkShare share(int part) {
        return new WorkShare(part, Optional.empty());
    }

    static WorkShare share(int part, Wish wish) {
        return new WorkShare(part, Optional.of(wish));
    }

    public static SupportExchange exchange(int give, int receive) {
        return new SupportExchange(give, receive, Optional.empty());
    }

    public static SupportExchange exchange(int give, int receive, Wish wish) {
        return new SupportExchange(give, receive, Optional.of(wish));
    }

    public static ShownItem.Statement statement(String id, DesirableEnd desirableEnd, int first, int second) {
        return statement(id, desirableEnd, false, first, second);
    }

    public static ShownItem.Statement statement(
            String id, DesirableEnd desirableEnd, boolean reversed, int first, int second) {
        return new ShownItem.Statement(
                id, HOME, AnswerRange.AGREE, reversed, desirableEnd, true, new Dyad<>(first, second), nothing());
    }

    public static RatedTheme theme(String id) {
        return new RatedTheme(id, nothing());
    }

    static RatedTheme theme(String id, Importance first, Importance second) {
        return new RatedTheme(id, new Dyad<>(Optional.of(first), Optional.of(second)));
    }

    static <T> Dyad<Optional<T>> nothing() {
        return new Dyad<>(Optional.empty(), Optional.empty());
    }
}
