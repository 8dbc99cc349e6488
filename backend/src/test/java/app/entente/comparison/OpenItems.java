package app.entente.comparison;

import app.entente.answering.Guess;
import app.entente.answering.ShownAnswer;
import app.entente.door.OpenItem;
import app.entente.questionnaire.DefaultShare;
import app.entente.questionnaire.Form;
import app.entente.questionnaire.Good;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Lens;
import app.entente.questionnaire.Limit;
import app.entente.questionnaire.LimitQuestion;
import app.entente.questionnaire.Owner;
import app.entente.questionnaire.SaidAloud;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.Subject;
import app.entente.questionnaire.ThemeId;
import app.entente.questionnaire.Value;
import app.entente.questionnaire.Wish;
import app.entente.questionnaire.WishAnswer;
import app.entente.questionnaire.WishRule;
import app.entente.values.AgreementPole;
import app.entente.values.StrengthRule;
import java.util.List;
import java.util.Optional;

/** Items both have shown, told in few words; all of them belong to the theme "home". */
public final class OpenItems {

    public static final ThemeId HOME = new ThemeId("home");

    private OpenItems() {}

    public static OpenItem expectation(String id, int mine, int partners) {
        return open(
                item(id, Lens.EXPECTATIONS, new Form.Expectation(true, AgreementPole.EITHER), Good.NONE),
                grade(mine),
                grade(partners));
    }

    public static OpenItem choice(String id, String mine, String partners) {
        var form = new Form.Choice(List.of("early", "late"), List.of("early"));
        return open(item(id, Lens.EXPECTATIONS, form, Good.NONE), new Value.Chosen(mine), new Value.Chosen(partners));
    }

    public static OpenItem limit(String id, Limit mine, Limit partners) {
        return open(
                item(id, Lens.BOUNDARIES, new Form.Limit(LimitQuestion.PERMISSION, true), Good.NONE),
                new Value.Level(mine),
                new Value.Level(partners));
    }

    /** Something asked of one by the other about what is one's own. */
    public static OpenItem request(String id, Limit mine, Limit partners) {
        return open(
                item(id, Lens.BOUNDARIES, new Form.Limit(LimitQuestion.REQUEST, true), Good.NONE),
                new Value.Level(mine),
                new Value.Level(partners));
    }

    /** What the two keep to together: the stricter answer holds. */
    public static OpenItem ours(String id, Limit mine, Limit partners) {
        var item = item(id, Lens.BOUNDARIES, new Form.Limit(LimitQuestion.LINE, true), Good.NONE, Owner.BOTH);
        return open(item, new Value.Level(mine), new Value.Level(partners));
    }

    public static OpenItem support(String id, int mineGiven, int mineReceived, int theirsGiven, int theirsReceived) {
        return open(
                item(id, Lens.SUPPORT, new Form.Support(true, WishRule.WEIGHED), Good.NONE),
                new Value.Exchange(mineGiven, mineReceived, Optional.empty()),
                new Value.Exchange(theirsGiven, theirsReceived, Optional.empty()));
    }

    /** Support with what each wishes about getting it. */
    public static OpenItem wishing(String id, int amount, Wish mine, Wish partners) {
        return open(
                item(id, Lens.SUPPORT, new Form.Support(true, WishRule.WEIGHED), Good.NONE),
                new Value.Exchange(amount, amount, Optional.of(mine)),
                new Value.Exchange(amount, amount, Optional.of(partners)));
    }

    /** A job, and who does it by each one's account; both like it as it is. */
    public static OpenItem division(String id, int mine, int partners) {
        return open(
                item(id, Lens.SUPPORT, new Form.Division(StrengthRule.ALWAYS), Good.NONE),
                new Value.WorkShare(mine, Optional.of(Wish.AS_IT_IS)),
                new Value.WorkShare(partners, Optional.of(Wish.AS_IT_IS)));
    }

    /** Something both said yes to. */
    public static OpenItem bothWish(String id) {
        return open(
                item(id, Lens.SUPPORT, new Form.MutualWish(), Good.NONE),
                new Value.Wished(WishAnswer.YES),
                new Value.Wished(WishAnswer.YES));
    }

    public static OpenItem trust(String id, int mine, int partners) {
        return open(item(id, Scale.TRUST, new Form.Statement(true, true), Good.HIGH), grade(mine), grade(partners));
    }

    /** A statement without a good end. */
    public static OpenItem dependence(String id, int mine, int partners) {
        return open(
                item(id, Scale.DEPENDENCE, new Form.Statement(true, true), Good.NONE), grade(mine), grade(partners));
    }

    public static OpenItem strain(String id, int mine, int partners) {
        return open(item(id, Scale.STRAIN, new Form.Statement(false, false), Good.LOW), grade(mine), grade(partners));
    }

    /** The same item, with what the viewer and the partner guess of each other. */
    public static OpenItem guessed(OpenItem open, int mine, int partners) {
        return new OpenItem(open.item(), guessing(open.mine(), mine), guessing(open.partners(), partners));
    }

    /** The same item, never said aloud by the partner. */
    public static OpenItem unsaid(OpenItem open) {
        var partners = open.partners();
        var silent =
                new ShownAnswer(partners.value(), partners.ownWords(), Optional.of(SaidAloud.NO), partners.guess());
        return new OpenItem(open.item(), open.mine(), silent);
    }

    /** The same item, seen from the other seat. */
    public static OpenItem turned(OpenItem open) {
        return new OpenItem(open.item(), /* mine= */ open.partners(), /* partners= */ open.mine());
    }

    private static ShownAnswer guessing(ShownAnswer answer, int guess) {
        return new ShownAnswer(
                answer.value(), answer.ownWords(), answer.saidAloud(), Optional.of(new Guess(grade(guess))));
    }

    private static OpenItem open(Item item, Value mine, Value partners) {
        return new OpenItem(item, answer(mine), answer(partners));
    }

    private static ShownAnswer answer(Value value) {
        return new ShownAnswer(value, "", Optional.empty(), Optional.empty());
    }

    private static Value.Grade grade(int step) {
        return new Value.Grade(step);
    }

    private static Item item(String id, Subject subject, Form form, Good good) {
        return item(id, subject, form, good, Owner.SELF);
    }

    private static Item item(String id, Subject subject, Form form, Good good, Owner of) {
        var owner = form instanceof Form.Limit ? Optional.of(of) : Optional.<Owner>empty();
        return new Item(
                new ItemId(id),
                1,
                HOME,
                subject,
                form,
                false,
                good,
                owner,
                subject instanceof Lens ? DefaultShare.SHOW : DefaultShare.PRIVATE,
                false,
                false,
                List.of("EX01"));
    }
}
