package app.entente.comparison;

import app.entente.answer.PartnerGuess;
import app.entente.answer.ShownAnswer;
import app.entente.door.OpenedItem;
import app.entente.pack.DefaultShare;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.Lens;
import app.entente.pack.LimitQuestion;
import app.entente.pack.Scale;
import app.entente.pack.Subject;
import app.entente.pack.WishRule;
import app.entente.values.AgreementPole;
import app.entente.values.DesirableEnd;
import app.entente.values.ItemId;
import app.entente.values.LimitLevel;
import app.entente.values.LimitOwner;
import app.entente.values.SaidAloud;
import app.entente.values.StrengthRule;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import app.entente.values.Wish;
import app.entente.values.WishAnswer;
import java.util.List;
import java.util.Optional;

/** Items both have shown, told in few words; all of them belong to the theme "home". */
public final class OpenedItems {

    public static final ThemeId HOME = new ThemeId("home");

    private OpenedItems() {}

    public static OpenedItem expectation(String id, int mine, int partners) {
        return open(
                item(id, Lens.EXPECTATIONS, new ItemForm.Expectation(true, AgreementPole.EITHER), DesirableEnd.NONE),
                grade(mine),
                grade(partners));
    }

    public static OpenedItem choice(String id, String mine, String partners) {
        var form = new ItemForm.Choice(List.of("early", "late"), List.of("early"));
        return open(
                item(id, Lens.EXPECTATIONS, form, DesirableEnd.NONE),
                new Value.Chosen(mine),
                new Value.Chosen(partners));
    }

    public static OpenedItem limit(String id, LimitLevel mine, LimitLevel partners) {
        return open(
                item(id, Lens.BOUNDARIES, new ItemForm.Limit(LimitQuestion.PERMISSION, true), DesirableEnd.NONE),
                new Value.Level(mine),
                new Value.Level(partners));
    }

    /** Something asked of one by the other about what is one's own. */
    public static OpenedItem request(String id, LimitLevel mine, LimitLevel partners) {
        return open(
                item(id, Lens.BOUNDARIES, new ItemForm.Limit(LimitQuestion.REQUEST, true), DesirableEnd.NONE),
                new Value.Level(mine),
                new Value.Level(partners));
    }

    /** What the two keep to together: the stricter answer holds. */
    public static OpenedItem ours(String id, LimitLevel mine, LimitLevel partners) {
        var item = item(
                id, Lens.BOUNDARIES, new ItemForm.Limit(LimitQuestion.LINE, true), DesirableEnd.NONE, LimitOwner.BOTH);
        return open(item, new Value.Level(mine), new Value.Level(partners));
    }

    public static OpenedItem support(String id, int mineGiven, int mineReceived, int theirsGiven, int theirsReceived) {
        return open(
                item(id, Lens.SUPPORT, new ItemForm.Support(true, WishRule.WEIGHED), DesirableEnd.NONE),
                new Value.Exchange(mineGiven, mineReceived, Optional.empty()),
                new Value.Exchange(theirsGiven, theirsReceived, Optional.empty()));
    }

    /** Support with what each wishes about getting it. */
    public static OpenedItem wishing(String id, int amount, Wish mine, Wish partners) {
        return open(
                item(id, Lens.SUPPORT, new ItemForm.Support(true, WishRule.WEIGHED), DesirableEnd.NONE),
                new Value.Exchange(amount, amount, Optional.of(mine)),
                new Value.Exchange(amount, amount, Optional.of(partners)));
    }

    /** A job, and who does it by each one's account; both like it as it is. */
    public static OpenedItem division(String id, int mine, int partners) {
        return open(
                item(id, Lens.SUPPORT, new ItemForm.Division(StrengthRule.ALWAYS), DesirableEnd.NONE),
                new Value.WorkShare(mine, Optional.of(Wish.AS_IT_IS)),
                new Value.WorkShare(partners, Optional.of(Wish.AS_IT_IS)));
    }

    /** Something both said yes to. */
    public static OpenedItem bothWish(String id) {
        return open(
                item(id, Lens.SUPPORT, new ItemForm.MutualWish(), DesirableEnd.NONE),
                new Value.Wished(WishAnswer.YES),
                new Value.Wished(WishAnswer.YES));
    }

    public static OpenedItem trust(String id, int mine, int partners) {
        return open(
                item(id, Scale.TRUST, new ItemForm.Statement(true, true), DesirableEnd.HIGH),
                grade(mine),
                grade(partners));
    }

    /** A statement without a good end. */
    public static OpenedItem dependence(String id, int mine, int partners) {
        return open(
                item(id, Scale.DEPENDENCE, new ItemForm.Statement(true, true), DesirableEnd.NONE),
                grade(mine),
                grade(partners));
    }

    public static OpenedItem strain(String id, int mine, int partners) {
        return open(
                item(id, Scale.STRAIN, new ItemForm.Statement(false, false), DesirableEnd.LOW),
                grade(mine),
                grade(partners));
    }

    /** The same item, with what the viewer and the partner guess of each other. */
    public static OpenedItem guessed(OpenedItem open, int mine, int partners) {
        return new OpenedItem(open.item(), guessing(open.mine(), mine), guessing(open.partners(), partners));
    }

    /** The same item, never said aloud by the partner. */
    public static OpenedItem unsaid(OpenedItem open) {
        var partners = open.partners();
        var silent =
                new ShownAnswer(partners.value(), partners.ownWords(), Optional.of(SaidAloud.NO), partners.guess());
        return new OpenedItem(open.item(), open.mine(), silent);
    }

    /** The same item, seen from the other seat. */
    public static OpenedItem turned(OpenedItem open) {
        return new OpenedItem(open.item(), /* mine= */ open.partners(), /* partners= */ open.mine());
    }

    private static ShownAnswer guessing(ShownAnswer answer, int guess) {
        return new ShownAnswer(
                answer.value(), answer.ownWords(), answer.saidAloud(), Optional.of(new PartnerGuess(grade(guess))));
    }

    private static OpenedItem open(Item item, Value mine, Value partners) {
        return new OpenedItem(item, answer(mine), answer(partners));
    }

    private static ShownAnswer answer(Value value) {
        return new ShownAnswer(value, "", Optional.empty(), Optional.empty());
    }

    private static Value.Grade grade(int step) {
        return new Value.Grade(step);
    }

    private static Item item(String id, Subject subject, ItemForm itemForm, DesirableEnd desirableEnd) {
        return item(id, subject, itemForm, desirableEnd, LimitOwner.SELF);
    }

    private static Item item(String id, Subject subject, ItemForm itemForm, DesirableEnd desirableEnd, LimitOwner of) {
        var owner = itemForm instanceof ItemForm.Limit ? Optional.of(of) : Optional.<LimitOwner>empty();
        return new Item(
                new ItemId(id),
                1,
                HOME,
                subject,
                itemForm,
                false,
                desirableEnd,
                owner,
                subject instanceof Lens ? DefaultShare.SHOW : DefaultShare.PRIVATE,
                false,
                false,
                List.of("EX01"));
    }
}
