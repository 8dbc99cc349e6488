package app.entente.answering;

import app.entente.questionnaire.DefaultShare;
import app.entente.questionnaire.Form;
import app.entente.questionnaire.Good;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Lens;
import app.entente.questionnaire.LimitQuestion;
import app.entente.questionnaire.Owner;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.Subject;
import app.entente.questionnaire.ThemeId;
import app.entente.questionnaire.WishRule;
import app.entente.values.AgreementPole;
import app.entente.values.StrengthRule;
import java.util.List;
import java.util.Optional;

/** Small questionnaires for plain tests: every form, every default, four themes. */
public final class Asked {

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

    private Asked() {}

    public static Item expectation(String id, ThemeId theme) {
        return item(
                id,
                theme,
                Lens.EXPECTATIONS,
                new Form.Expectation(true, AgreementPole.EITHER),
                Good.NONE,
                DefaultShare.SHOW);
    }

    public static Item limit(String id, ThemeId theme) {
        return item(
                id,
                theme,
                Lens.BOUNDARIES,
                new Form.Limit(LimitQuestion.PERMISSION, true),
                Good.NONE,
                DefaultShare.SHOW);
    }

    public static Item exchange(String id, ThemeId theme) {
        return item(id, theme, Lens.SUPPORT, new Form.Support(true, WishRule.WEIGHED), Good.NONE, DefaultShare.SHOW);
    }

    public static Item division(String id, ThemeId theme) {
        var form = new Form.Division(StrengthRule.ALWAYS);
        return item(id, theme, Lens.SUPPORT, form, Good.NONE, DefaultShare.SHOW);
    }

    public static Item wish(String id, ThemeId theme) {
        return item(id, theme, Lens.SUPPORT, new Form.MutualWish(), Good.NONE, DefaultShare.SHOW);
    }

    /** Support whose wish opens only where both wish for more. */
    public static Item mutualExchange(String id, ThemeId theme) {
        var form = new Form.Support(true, WishRule.MUTUAL);
        return item(id, theme, Lens.SUPPORT, form, Good.NONE, DefaultShare.SHOW);
    }

    public static Item choice(String id, ThemeId theme, String... options) {
        return item(
                id,
                theme,
                Lens.EXPECTATIONS,
                new Form.Choice(List.of(options), List.of(options)),
                Good.NONE,
                DefaultShare.SHOW);
    }

    public static Item statement(String id, ThemeId theme) {
        return item(id, theme, Scale.TRUST, new Form.Statement(false, true), Good.HIGH, DefaultShare.ASK);
    }

    /** A statement on the same scale that is worded the other way. */
    public static Item turned(String id, ThemeId theme) {
        var form = new Form.Statement(false, true);
        return item(id, theme, Scale.TRUST, form, true, Good.HIGH, DefaultShare.ASK);
    }

    public static Item strain(String id, ThemeId theme) {
        return item(id, theme, Scale.STRAIN, new Form.Statement(false, false), Good.LOW, DefaultShare.PRIVATE);
    }

    private static Item item(String id, ThemeId theme, Subject subject, Form form, Good good, DefaultShare share) {
        return item(id, theme, subject, form, false, good, share);
    }

    private static Item item(
            String id, ThemeId theme, Subject subject, Form form, boolean turned, Good good, DefaultShare share) {
        var owner = form instanceof Form.Limit ? Optional.of(Owner.SELF) : Optional.<Owner>empty();
        return new Item(
                new ItemId(id), 1, theme, subject, form, turned, good, owner, share, false, false, List.of("XX01"));
    }
}
