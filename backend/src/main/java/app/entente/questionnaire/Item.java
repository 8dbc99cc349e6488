package app.entente.questionnaire;

import app.entente.values.StrengthRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One question, without its words: {@link Texts} has those in every language. Only the two's own brings them along. */
public record Item(
        ItemId id,
        int version,
        ThemeId theme,
        Subject subject,
        Form form,
        boolean reversed,
        Good good,
        Optional<Owner> owner,
        DefaultShare share,
        boolean autonomy,
        boolean sensitive,
        List<String> indicators,
        Optional<OwnWords> own) {

    public Item {
        indicators = List.copyOf(indicators);
        var limit = form instanceof Form.Limit;
        require(version >= 1, id, "counts its versions from 1");
        require(own.isEmpty() == !theme.equals(ThemeId.OWN), id, "is of the two's own exactly when its theme is");
        require(own.isEmpty() || share == DefaultShare.PRIVATE, id, "is of the two's own, so it starts private");
        require(limit == (subject == Lens.BOUNDARIES), id, "is a limit in its form exactly when it is a boundary");
        require(limit == owner.isPresent(), id, "has an owner exactly when it is a limit");
        require(!limit || good == Good.NONE, id, "is a limit, which has no good pole");
        require(
                !(form instanceof Form.Limit(var asks, _)) || (asks == LimitQuestion.LINE) == owner.equals(Optional.of(Owner.BOTH)),
                id,
                "asks for a line exactly when both keep it");
        require(!reversed || form instanceof Form.Statement, id, "is reversed only where it is a statement");
        require(!reversed || subject instanceof Scale, id, "is compared, so it is not reversed");
        require(good == Good.NONE || form instanceof Form.Statement, id, "has a good pole only where it is a statement");
        require(!sensitive || share == DefaultShare.PRIVATE, id, "is sensitive, so it starts private");
        require(
                !ofOneselfAlone(subject) || share == DefaultShare.PRIVATE,
                id,
                "tells of oneself, so it starts private");
        require(good == Good.NONE || share != DefaultShare.SHOW, id, "has a good pole, so it is never shown unasked");
    }

    public Item(
            ItemId id,
            int version,
            ThemeId theme,
            Subject subject,
            Form form,
            boolean reversed,
            Good good,
            Optional<Owner> owner,
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

    /** A question from one of the two, for both; whose it is, is not in it. */
    public static Item own(ItemId id, OwnForm form, OwnWords words) {
        return new Item(
                id,
                1,
                ThemeId.OWN,
                form.lens(),
                form.form(),
                false,
                Good.NONE,
                form.owner(),
                DefaultShare.PRIVATE,
                false,
                false,
                List.of(),
                Optional.of(words));
    }

    /** Whether an answer can be welcome or not. Only such items can be a shared strength or a shared concern. */
    public boolean evaluative() {
        return good != Good.NONE;
    }

    /** By which keys its strength sentences are found: one for each way that agreeing on it can be a strength. */
    Set<String> strengthKeys() {
        return switch (form) {
            case Form.Expectation(_, var agreement) ->
                switch (agreement) {
                    case NONE -> Set.of();
                    case HIGH -> Set.of(ItemText.HIGH);
                    case LOW -> Set.of(ItemText.LOW);
                    case EITHER -> Set.of(ItemText.HIGH, ItemText.LOW);
                };
            case Form.Choice(_, var agreement) -> Set.copyOf(agreement);
            case Form.Statement(_, var can) -> any(can);
            case Form.Limit(_, var can) -> any(can);
            case Form.Support(var can, _) -> any(can);
            case Form.Division(var rule) -> any(rule != StrengthRule.NEVER);
            case Form.MutualWish _, Form.Words _ -> Set.of();
        };
    }

    private static Set<String> any(boolean can) {
        return can ? Set.of(ItemText.ANY) : Set.of();
    }

    /** How often a finger comes down: the answer itself, and going on where that is not done by itself. */
    int taps() {
        return switch (form) {
            case Form.Expectation _, Form.Choice _, Form.Statement _ -> share == DefaultShare.SHOW ? 1 : 2;
            case Form.Limit _, Form.MutualWish _, Form.Words _ -> 2;
            case Form.Division _ -> 3;
            case Form.Support _ -> 4;
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
