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
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Opened pairs drawn from a seed, so that a failure can be seen again. */
final class RandomPairs {

    static final List<String> THEMES = List.of("home", "money", "contact");

    private final Random random;

    RandomPairs(long seed) {
        random = new Random(seed);
    }

    List<RatedTheme> themes() {
        return THEMES.stream()
                .map(id -> new RatedTheme(id, both(List.of(Importance.values()))))
                .toList();
    }

    List<ShownItem> items() {
        return IntStream.range(0, 1 + random.nextInt(20)).mapToObj(this::item).toList();
    }

    static RatedTheme swapped(RatedTheme ratedTheme) {
        return new RatedTheme(ratedTheme.id(), ratedTheme.importance().swapped());
    }

    static ShownItem swapped(ShownItem item) {
        return switch (item) {
            case ShownItem.Expectation it ->
                new ShownItem.Expectation(
                        it.id(),
                        it.theme(),
                        it.range(),
                        it.agreement(),
                        it.answers().swapped(),
                        it.said().swapped(),
                        it.guesses().swapped());
            case ShownItem.Choice it ->
                new ShownItem.Choice(
                        it.id(),
                        it.theme(),
                        it.expected(),
                        it.agreement(),
                        it.chosen().swapped(),
                        it.said().swapped());
            case ShownItem.Limit it ->
                new ShownItem.Limit(
                        it.id(),
                        it.theme(),
                        it.holder(),
                        it.canBeStrength(),
                        it.stances().swapped());
            case ShownItem.Support it ->
                new ShownItem.Support(
                        it.id(), it.theme(), it.canBeStrength(), it.exchanges().swapped());
            case ShownItem.Division it ->
                new ShownItem.Division(
                        it.id(), it.theme(), it.strength(), it.shares().swapped());
            case ShownItem.MutualWish it -> it;
            case ShownItem.Statement it ->
                new ShownItem.Statement(
                        it.id(),
                        it.theme(),
                        it.range(),
                        it.reversed(),
                        it.good(),
                        it.canBeStrength(),
                        it.answers().swapped(),
                        it.guesses().swapped());
        };
    }

    private ShownItem item(int number) {
        var id = "item-" + number;
        var theme = THEMES.get(random.nextInt(THEMES.size()));
        return switch (random.nextInt(7)) {
            case 0 ->
                new ShownItem.Expectation(
                        id,
                        theme,
                        AnswerRange.AGREE,
                        one(List.of(AgreementPole.values())),
                        grades(),
                        both(List.of(SaidAloud.values())),
                        guesses());
            case 1 ->
                new ShownItem.Choice(
                        id,
                        theme,
                        true,
                        Set.of(option()),
                        new Dyad<>(option(), option()),
                        both(List.of(SaidAloud.values())));
            case 2 ->
                new ShownItem.Limit(
                        id,
                        theme,
                        one(List.of(LimitOwner.values())),
                        random.nextBoolean(),
                        new Dyad<>(stance(), stance()));
            case 3 -> new ShownItem.Support(id, theme, random.nextBoolean(), new Dyad<>(exchange(), exchange()));
            case 4 ->
                new ShownItem.Division(
                        id, theme, one(List.of(StrengthRule.values())), new Dyad<>(workShare(), workShare()));
            case 5 -> new ShownItem.MutualWish(id, theme);
            default ->
                new ShownItem.Statement(
                        id,
                        theme,
                        AnswerRange.AGREE,
                        random.nextBoolean(),
                        one(List.of(DesirableEnd.values())),
                        random.nextBoolean(),
                        grades(),
                        guesses());
        };
    }

    private Dyad<Integer> grades() {
        return new Dyad<>(1 + random.nextInt(5), 1 + random.nextInt(5));
    }

    private Dyad<Optional<Integer>> guesses() {
        return both(List.of(1, 2, 3, 4, 5));
    }

    private String option() {
        return one(List.of("early", "late", "never"));
    }

    private LimitLevel stance() {
        return one(List.of(LimitLevel.values()));
    }

    private WorkShare workShare() {
        return new WorkShare(random.nextInt(5) - 2, maybe(List.of(Wish.values())));
    }

    private SupportExchange exchange() {
        return new SupportExchange(random.nextInt(5), random.nextInt(5), maybe(List.of(Wish.values())));
    }

    private <T> Dyad<Optional<T>> both(List<T> values) {
        return new Dyad<>(maybe(values), maybe(values));
    }

    private <T> Optional<T> maybe(List<T> values) {
        return random.nextBoolean() ? Optional.of(one(values)) : Optional.empty();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
