package app.entente.pack;

import app.entente.values.DesirableEnd;
import app.entente.values.ItemId;
import app.entente.values.LimitOwner;
import app.entente.values.StrengthRule;
import app.entente.values.ThemeId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One question without its texts, which are kept apart in every language; only a couple's own question
 * carries its text. The constructor throws IllegalArgumentException for combinations of properties that no item may
 * have.
 */
public record Item(
        ItemId id,
        int version,
        ThemeId theme,
        Subject subject,
        ItemForm form,
        boolean reversed,
        DesirableEnd good,
        Optional<LimitOwner> owner,
        DefaultShare share,
        boolean autonomy,
        boolean sensitive,
        List<String> indicators,
        Optional<OwnQuestionText> own) {

    public Item {
        indicators = List.copyOf(indicators);
        var limit = form instanceof ItemForm.Limit;
        require(version >= 1, id, "counts its versions from 1");
        require(own.isEmpty() == !theme.equals(ThemeId.OWN), id, "is of the two's own exactly when its theme is");
        require(own.isEmpty() || share == DefaultShare.PRIVATE, id, "is of the two's own, so it starts private");
        require(limit == (subject == Lens.BOUNDARIES), id, "is a limit in its form exactly when it is a boundary");
        require(limit == owner.isPresent(), id, "has an owner exactly when it is a limit");
        require(!limit || good == DesirableEnd.NONE, id, "is a limit, which has no good pole");
        require(
                !(form instanceof ItemForm.Limit it)
                        || (it.asks() == LimitQuestion.LINE) == owner.equals(Optional.of(LimitOwner.BOTH)),
                id,
                "asks for a line exactly when both keep it");
        require(!reversed || form instanceof ItemForm.Statement, id, "is reversed only where it is a statement");
        require(!reversed || subject instanceof Scale, id, "is compared, so it is not reversed");
        require(
                good == DesirableEnd.NONE || form instanceof ItemForm.Statement,
                id,
                "has a good pole only where it is a statement");
        require(!sensitive || share == DefaultShare.PRIVATE, id, "is sensitive, so it starts private");
        require(
                !ofOneselfAlone(subject) || share == DefaultShare.PRIVATE,
                id,
                "tells of oneself, so it starts private");
        require(
                good == DesirableEnd.NONE || share != DefaultShare.SHOW,
                id,
                "has a good pole, so it is never shown unasked");
    }

    public Item(
            ItemId id,
            int version,
            ThemeId theme,
            Subject subject,
            ItemForm form,
            boolean reversed,
            DesirableEnd good,
            Optional<LimitOwner> owner,
            DefaultShare share,
            boolean autonomy,
            boolean sensitive,
            List<String> indicators) {
        this(
                id,
                version,
                theme,
                subject,
                form,
                reversed,
                good,
                owner,
                share,
                autonomy,
                sensitive,
                indicators,
                Optional.empty());
    }

    /** Returns a question one of the two asks both; it holds nothing about its author. */
    public static Item own(ItemId id, OwnQuestionForm form, OwnQuestionText words) {
        return new Item(
                id,
                1,
                ThemeId.OWN,
                form.lens(),
                form.form(),
                false,
                DesirableEnd.NONE,
                form.owner(),
                DefaultShare.PRIVATE,
                false,
                false,
                List.of(),
                Optional.of(words));
    }

    /**
     * Returns whether an answer can be welcome or not. Only such items can be a shared strength or a shared concern.
     */
    public boolean evaluative() {
        return good != DesirableEnd.NONE;
    }

    /** By which keys its strength sentences are found: one for each way that agreeing on it can be a strength. */
    public Set<String> strengthKeys() {
        return switch (form) {
            case ItemForm.Expectation it ->
                switch (it.agreement()) {
                    case NONE -> Set.of();
                    case HIGH -> Set.of(StrengthKeys.HIGH);
                    case LOW -> Set.of(StrengthKeys.LOW);
                    case EITHER -> Set.of(StrengthKeys.HIGH, StrengthKeys.LOW);
                };
            case ItemForm.Choice it -> Set.copyOf(it.agreement());
            case ItemForm.Statement it -> any(it.canBeStrength());
            case ItemForm.Limit it -> any(it.canBeStrength());
            case ItemForm.Support it -> any(it.canBeStrength());
            case ItemForm.Division(var rule) -> any(rule != StrengthRule.NEVER);
            case ItemForm.MutualWish _, ItemForm.Words _ -> Set.of();
        };
    }

    private static Set<String> any(boolean can) {
        return can ? Set.of(StrengthKeys.ANY) : Set.of();
    }

    /** How often a finger comes down: the answer itself, and going on where that is not done by itself. */
    int taps() {
        return switch (form) {
            case ItemForm.Expectation _, ItemForm.Choice _, ItemForm.Statement _ -> share == DefaultShare.SHOW ? 1 : 2;
            case ItemForm.Limit _, ItemForm.MutualWish _, ItemForm.Words _ -> 2;
            case ItemForm.Division _ -> 3;
            case ItemForm.Support _ -> 4;
        };
    }

    private static boolean ofOneselfAlone(Subject subject) {
        return switch (subject) {
            case Scale.DEPENDENCE, Scale.INDEPENDENCE, Scale.STRAIN -> true;
            case Scale.TRUST, Scale.HEALTHY_DEPENDENCE -> false;
            case Lens _ -> false;
        };
    }

    private static void require(boolean holds, ItemId id, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("Item %s breaks the rule that it %s".formatted(id, rule));
        }
    }
}
