package app.entente.sheet;

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
import app.entente.values.LimitOwner;
import app.entente.values.StrengthRule;
import app.entente.values.ThemeId;
import java.util.List;
import java.util.Optional;

/** Small questionnaires for plain tests: every form, every default, four themes. */
public final class SampleItems {

    public static final ThemeId MONEY = new ThemeId("money");
    public static final ThemeId TIME = new ThemeId("time-apart");
    public static final ThemeId CARE = new ThemeId("care");
    public static final ThemeId TRUST = new ThemeId("trust");

    public static final Item SAVINGS = expectation("savings", MONEY);
    public static final Item SPENDING = expectation("spending", MONEY);
    public static final Item SALARY = limit("salary", MONEY);
    public static final Item EVENINGS = expectation("evenings", TIME);
    public static final Item HOLIDAYS = choice("holidays", TIME, "together", "apart", "both");
    public static final Item MESSAGES = limit("messages", TIME);
    public static final Item COMFORT = exchange("comfort", CARE);
    public static final Item CHORES = exchange("chores", CARE);
    public static final Item PROMISES = statement("promises", TRUST);
    public static final Item REPAIRS = statement("repairs", TRUST);
    public static final Item WORRIES = strain("worries", TRUST);

    public static final Item SHOPPING = division("shopping", CARE);
    public static final Item WEEKEND = wish("weekend", TIME);
    public static final Item TOUCH = mutualExchange("touch", CARE);

    public static final List<Item> ALL = List.of(
            SAVINGS, SPENDING, SALARY, EVENINGS, HOLIDAYS, MESSAGES, WEEKEND, COMFORT, CHORES, SHOPPING, TOUCH,
            PROMISES, REPAIRS, WORRIES);

    private SampleItems() {}

    public static Item expectation(String id, ThemeId theme) {
        return item(
                id,
                theme,
                Lens.EXPECTATIONS,
                new ItemForm.Expectation(true, AgreementPole.EITHER),
                DesirableEnd.NONE,
                DefaultShare.SHOW);
    }

    public static Item limit(String id, ThemeId theme) {
        return item(
                id,
                theme,
                Lens.BOUNDARIES,
                new ItemForm.Limit(LimitQuestion.PERMISSION, true),
                DesirableEnd.NONE,
                DefaultShare.SHOW);
    }

    public static Item exchange(String id, ThemeId theme) {
        return item(
                id,
                theme,
                Lens.SUPPORT,
                new ItemForm.Support(true, WishRule.WEIGHED),
                DesirableEnd.NONE,
                DefaultShare.SHOW);
    }

    public static Item division(String id, ThemeId theme) {
        var form = new ItemForm.Division(StrengthRule.ALWAYS);
        return item(id, theme, Lens.SUPPORT, form, DesirableEnd.NONE, DefaultShare.SHOW);
    }

    public static Item wish(String id, ThemeId theme) {
        return item(id, theme, Lens.SUPPORT, new ItemForm.MutualWish(), DesirableEnd.NONE, DefaultShare.SHOW);
    }

    /** Support whose wish opens only where both wish for more. */
    public static Item mutualExchange(String id, ThemeId theme) {
        var form = new ItemForm.Support(true, WishRule.MUTUAL);
        return item(id, theme, Lens.SUPPORT, form, DesirableEnd.NONE, DefaultShare.SHOW);
    }

    public static Item choice(String id, ThemeId theme, String... options) {
        return item(
                id,
                theme,
                Lens.EXPECTATIONS,
                new ItemForm.Choice(List.of(options), List.of(options)),
                DesirableEnd.NONE,
                DefaultShare.SHOW);
    }

    public static Item statement(String id, ThemeId theme) {
        return item(id, theme, Scale.TRUST, new ItemForm.Statement(false, true), DesirableEnd.HIGH, DefaultShare.ASK);
    }

    /** A statement on the same scale that is worded the other way. */
    public static Item turned(String id, ThemeId theme) {
        var form = new ItemForm.Statement(false, true);
        return item(id, theme, Scale.TRUST, form, true, DesirableEnd.HIGH, DefaultShare.ASK);
    }

    public static Item strain(String id, ThemeId theme) {
        return item(
                id, theme, Scale.STRAIN, new ItemForm.Statement(false, false), DesirableEnd.LOW, DefaultShare.PRIVATE);
    }

    private static Item item(
            String id,
            ThemeId theme,
            Subject subject,
            ItemForm itemForm,
            DesirableEnd desirableEnd,
            DefaultShare share) {
        return item(id, theme, subject, itemForm, false, desirableEnd, share);
    }

    private static Item item(
            String id,
            ThemeId theme,
            Subject subject,
            ItemForm itemForm,
            boolean turned,
            DesirableEnd desirableEnd,
            DefaultShare share) {
        var owner = itemForm instanceof ItemForm.Limit ? Optional.of(LimitOwner.SELF) : Optional.<LimitOwner>empty();
        return new Item(
                new ItemId(id),
                1,
                theme,
                subject,
                itemForm,
                turned,
                desirableEnd,
                owner,
                share,
                false,
                false,
                List.of("XX01"));
    }
}
