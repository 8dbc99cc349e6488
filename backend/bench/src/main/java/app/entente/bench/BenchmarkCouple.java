package app.entente.bench;

import app.entente.statistics.Dyad;
import app.entente.finding.SupportExchange;
import app.entente.values.DesirableEnd;
import app.entente.values.LimitOwner;
import app.entente.values.Importance;
import app.entente.statistics.AnswerRange;
import app.entente.values.SaidAloud;
import app.entente.finding.ShownItem;
import app.entente.values.LimitLevel;
import app.entente.engine.RatedTheme;
import app.entente.values.Wish;
import app.entente.values.AgreementPole;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A couple who has shown sixty items of eight themes, drawn from a seed: the size of a first session. All couples answer
 * the same questionnaire, so they share its ids.
 */
record BenchmarkCouple(List<RatedTheme> themes, List<ShownItem> items) {

    static final int ITEMS = 60;
    private static final int THEMES = 8;
    private static final List<String> IDS = ids("item-", ITEMS);
    private static final List<String> THEME_IDS = ids("theme-", THEMES);

    static BenchmarkCouple of(long seed) {
        var draw = new Draw(new Random(seed));
        var themes = IntStream.range(0, THEMES)
                .mapToObj(i -> new RatedTheme(THEME_IDS.get(i), draw.both(() -> draw.maybe(Importance.values()))))
                .toList();
        var items = IntStream.range(0, ITEMS).mapToObj(draw::item).toList();
        return new BenchmarkCouple(themes, items);
    }

    private static List<String> ids(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    private record Draw(Random random) {

        /** Half expectations, a quarter limits, the rest support and statements, a choice now and then. */
        ShownItem item(int i) {
            var id = IDS.get(i);
            var theme = THEME_IDS.get(i % THEMES);
            return switch (i % 12) {
                case 0, 1, 2, 3, 4 ->
                    new ShownItem.Expectation(
                            id,
                            theme,
                            AnswerRange.AGREE,
                            one(AgreementPole.values()),
                            both(this::grade),
                            both(() -> maybe(SaidAloud.values())),
                            guesses());
                case 5 ->
                    new ShownItem.Choice(
                            id,
                            theme,
                            true,
                            Set.of("early"),
                            both(() -> one("early", "late", "never")),
                            both(() -> maybe(SaidAloud.values())));
                case 6, 7, 8 -> new ShownItem.Limit(id, theme, LimitOwner.SELF, true, both(() -> one(LimitLevel.values())));
                case 9 -> new ShownItem.Support(id, theme, true, both(this::exchange));
                default ->
                    new ShownItem.Statement(
                            id, theme, AnswerRange.AGREE, random.nextBoolean(), DesirableEnd.HIGH, true, both(this::grade), guesses());
            };
        }

        private Dyad<Optional<Integer>> guesses() {
            return both(() -> random.nextInt(4) == 0 ? Optional.of(grade()) : Optional.empty());
        }

        private int grade() {
            return 1 + random.nextInt(5);
        }

        private SupportExchange exchange() {
            return new SupportExchange(random.nextInt(5), random.nextInt(5), maybe(Wish.values()));
        }

        <T> Dyad<T> both(Supplier<T> one) {
            return new Dyad<>(one.get(), one.get());
        }

        @SafeVarargs
        final <T> Optional<T> maybe(T... of) {
            return random.nextBoolean() ? Optional.of(one(of)) : Optional.empty();
        }

        @SafeVarargs
        final <T> T one(T... of) {
            return of[random.nextInt(of.length)];
        }
    }
}
