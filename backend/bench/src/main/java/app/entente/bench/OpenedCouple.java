package app.entente.bench;

import app.entente.engine.Both;
import app.entente.engine.Exchange;
import app.entente.engine.Good;
import app.entente.engine.Holder;
import app.entente.engine.Importance;
import app.entente.engine.Range;
import app.entente.engine.Said;
import app.entente.engine.ShownItem;
import app.entente.engine.Stance;
import app.entente.engine.Theme;
import app.entente.engine.Wish;
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
record OpenedCouple(List<Theme> themes, List<ShownItem> items) {

    static final int ITEMS = 60;
    private static final int THEMES = 8;
    private static final List<String> IDS = ids("item-", ITEMS);
    private static final List<String> THEME_IDS = ids("theme-", THEMES);

    static OpenedCouple of(long seed) {
        var draw = new Draw(new Random(seed));
        var themes = IntStream.range(0, THEMES)
                .mapToObj(i -> new Theme(THEME_IDS.get(i), draw.both(() -> draw.maybe(Importance.values()))))
                .toList();
        var items = IntStream.range(0, ITEMS).mapToObj(draw::item).toList();
        return new OpenedCouple(themes, items);
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
                            Range.AGREE,
                            one(AgreementPole.values()),
                            both(this::grade),
                            both(() -> maybe(Said.values())),
                            guesses());
                case 5 ->
                    new ShownItem.Choice(
                            id,
                            theme,
                            true,
                            Set.of("early"),
                            both(() -> one("early", "late", "never")),
                            both(() -> maybe(Said.values())));
                case 6, 7, 8 -> new ShownItem.Limit(id, theme, Holder.SELF, true, both(() -> one(Stance.values())));
                case 9 -> new ShownItem.Support(id, theme, true, both(this::exchange));
                default ->
                    new ShownItem.Statement(
                            id, theme, Range.AGREE, random.nextBoolean(), Good.HIGH, true, both(this::grade), guesses());
            };
        }

        private Both<Optional<Integer>> guesses() {
            return both(() -> random.nextInt(4) == 0 ? Optional.of(grade()) : Optional.empty());
        }

        private int grade() {
            return 1 + random.nextInt(5);
        }

        private Exchange exchange() {
            return new Exchange(random.nextInt(5), random.nextInt(5), maybe(Wish.values()));
        }

        <T> Both<T> both(Supplier<T> one) {
            return new Both<>(one.get(), one.get());
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
