package app.entente.thenandnow;

import static app.entente.sheet.FilledSheets.mutual;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.UnsharedChanges;
import app.entente.answering.UnsharedChanges.Changed;
import app.entente.comparison.ShownComparison;
import app.entente.couple.Membership;
import app.entente.couple.Memberships;
import app.entente.couple.Seat;
import app.entente.door.OpenedItem;
import app.entente.door.OpenedPair;
import app.entente.door.OpenedPairs;
import app.entente.sheet.FilledSheets;
import app.entente.sheet.SampleItems;
import app.entente.values.ItemId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Private is inert across two rounds: all a partner sees, the comparison of either round and then beside now, is a
 * function of what both showed in each of them.
 */
class ThenAndNowInertnessTests {

    private static final int PAIRS = 5_000;
    private static final int FEW = 300;
    private static final Instant THEN = Instant.parse("2026-03-01T20:00:00Z");
    private static final Instant NOW = THEN.plus(Duration.ofDays(100));

    /** Two sealed sheets of each round. */
    private record TwoRounds(Changed then, Changed now) {

        static TwoRounds any(Random random) {
            return new TwoRounds(sheets(random), sheets(random));
        }

        private static Changed sheets(Random random) {
            return new Changed(
                    FilledSheets.any(random, Seat.A, SampleItems.ALL),
                    FilledSheets.any(random, Seat.B, SampleItems.ALL));
        }

        TwoRounds changedUnseen(Random random) {
            return new TwoRounds(changed(random, then), changed(random, now));
        }

        private static Changed changed(Random random, Changed sheets) {
            return UnsharedChanges.changed(random, SampleItems.ALL, sheets.a(), sheets.b());
        }

        OpenedPair pair(Membership viewer, Instant at, Changed sheets) {
            return OpenedPairs.of(viewer, at, mutual(SampleItems.ALL, sheets.a(), sheets.b()));
        }

        ChangeCalculator changes(Membership viewer) {
            return new ChangeCalculator(pair(viewer, THEN, then), pair(viewer, NOW, now), Set.of());
        }

        /** All that this person sees of the two, as text. */
        String view(Membership viewer) {
            var changes = changes(viewer);
            return Stream.of(
                            ShownComparison.of(pair(viewer, THEN, then)),
                            ShownComparison.of(pair(viewer, NOW, now)),
                            text(changes.topics()),
                            changes.scales(SampleItems.ALL).toString())
                    .toList()
                    .toString();
        }

        private static String text(List<TopicChange> topics) {
            return topics.stream()
                    .flatMap(topic -> Stream.concat(
                            Stream.of(
                                    topic.theme().value(),
                                    topic.mine().toString(),
                                    topic.partners().toString()),
                            topic.items().stream().flatMap(it -> Stream.of(text(it.then()), text(it.now())))))
                    .toList()
                    .toString();
        }

        private static String text(OpenedItem opened) {
            return ShownComparison.of(opened);
        }
    }

    @Test
    void nothingThatEitherKeptInEitherRoundChangesAByteOfWhatThePartnerSees() {
        var random = new Random(20_261_127);
        var compared = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            var before = TwoRounds.any(random);
            var after = before.changedUnseen(random);
            for (var viewer : List.of(Memberships.first(), Memberships.second())) {
                assertThat(after.view(viewer)).isEqualTo(before.view(viewer));
            }
            compared += before.changes(Memberships.first()).items().size();
        }
        assertThat(compared).isGreaterThan(PAIRS / 10); // or nothing was compared at all
    }

    @Test
    void anItemShownByBothInOnlyOneRoundNeverShows() {
        var random = new Random(20_261_128);
        var onlyOnce = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            var two = TwoRounds.any(random);
            var then = ids(two.pair(Memberships.first(), THEN, two.then()));
            var now = ids(two.pair(Memberships.first(), NOW, two.now()));
            var both = new HashSet<>(then);
            both.retainAll(now);
            assertThat(two.changes(Memberships.first()).topics())
                    .flatExtracting(TopicChange::items)
                    .extracting(it -> it.item().id())
                    .containsExactlyInAnyOrderElementsOf(both);
            onlyOnce += then.size() + now.size() - 2 * both.size();
        }
        assertThat(onlyOnce).isGreaterThan(PAIRS);
    }

    @Test
    void aViewThatLeakedHowManyWereKeptThenWouldBeNoticed() {
        var random = new Random(20_261_129);
        var noticed = 0;
        for (int pair = 0; pair < FEW; pair++) {
            var before = TwoRounds.any(random);
            var after = before.changedUnseen(random);
            noticed += leaking(before).equals(leaking(after)) ? 0 : 1;
        }
        assertThat(noticed).isGreaterThan(FEW / 10);
    }

    /** A view as it must not be: with the items the partner answered in both rounds, shown or not. */
    private static String leaking(TwoRounds two) {
        var answered = new HashSet<>(two.then().b().answers().keySet());
        answered.retainAll(two.now().b().answers().keySet());
        return two.view(Memberships.first()) + answered.size();
    }

    private static Set<ItemId> ids(OpenedPair pair) {
        return Set.copyOf(pair.ids());
    }
}
