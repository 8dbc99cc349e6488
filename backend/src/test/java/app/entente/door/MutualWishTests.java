package app.entente.door;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.answering.SampleAnswers;
import app.entente.couple.Seat;
import app.entente.pack.Item;
import app.entente.sheet.FilledSheets;
import app.entente.sheet.SampleItems;
import app.entente.sheet.SharedAnswers;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.NonAnswer;
import app.entente.values.Response;
import app.entente.values.Value;
import app.entente.values.Wish;
import app.entente.values.WishAnswer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A wish alone never presses: unless both wish it, what comes through the door is the same as had nobody been asked. */
class MutualWishTests {

    private static final Item TRIP = SampleItems.WEEKEND;
    private static final Item TOUCH = SampleItems.TOUCH;

    @ParameterizedTest
    @MethodSource("pairsAtEveryShareLevel")
    void aWishOpensOnlyWhereBothSayYes(WishAnswer one, ShareLevel ones, WishAnswer other, ShareLevel others) {
        var opened = mutual(TRIP, said(one, ones), said(other, others));
        var yes = one == WishAnswer.YES && other == WishAnswer.YES;
        if (yes && ones == ShareLevel.SHOW && others == ShareLevel.SHOW) {
            assertThat(opened.items()).contains(TRIP);
        } else {
            assertThat(SnapshotBytes.of(opened)).isEqualTo(SnapshotBytes.of(mutual(TRIP, none(ones), none(others))));
        }
    }

    @Test
    void ofTheNinePairsEightAreAsIfNotAsked() {
        var notAsked = SnapshotBytes.of(mutual(TRIP, Optional.empty(), Optional.empty()));
        assertThat(pairs(WishAnswer.values())
                        .filter(pair -> Arrays.equals(
                                SnapshotBytes.of(mutual(
                                        TRIP,
                                        said(pair.getFirst(), ShareLevel.SHOW),
                                        said(pair.getLast(), ShareLevel.SHOW))),
                                notAsked)))
                .hasSize(8)
                .doesNotContain(List.of(WishAnswer.YES, WishAnswer.YES));
    }

    @ParameterizedTest
    @MethodSource("wishesAtEveryShareLevel")
    void aWishAboutTouchOpensOnlyWhereBothWishForMore(Wish one, ShareLevel ones, Wish other, ShareLevel others) {
        var opened =
                SnapshotBytes.of(mutual(TOUCH, support(Optional.of(one), ones), support(Optional.of(other), others)));
        var unwished =
                SnapshotBytes.of(mutual(TOUCH, support(Optional.empty(), ones), support(Optional.empty(), others)));
        var both = one == Wish.MORE && other == Wish.MORE && ones == ShareLevel.SHOW && others == ShareLevel.SHOW;
        assertThat(Arrays.equals(opened, unwished)).isEqualTo(!both);
    }

    @Test
    void aWishAboutTouchIsNotToldFromNone() {
        for (var wish : Wish.values()) {
            assertThat(SnapshotBytes.of(mutual(
                            TOUCH,
                            support(Optional.of(wish), ShareLevel.SHOW),
                            support(Optional.empty(), ShareLevel.SHOW))))
                    .isEqualTo(SnapshotBytes.of(mutual(
                            TOUCH,
                            support(Optional.empty(), ShareLevel.SHOW),
                            support(Optional.empty(), ShareLevel.SHOW))));
        }
    }

    static Stream<Arguments> pairsAtEveryShareLevel() {
        return everyLevel(WishAnswer.values());
    }

    static Stream<Arguments> wishesAtEveryShareLevel() {
        return everyLevel(Wish.values());
    }

    private static <T> Stream<Arguments> everyLevel(T[] answers) {
        return pairs(answers)
                .flatMap(pair -> pairs(ShareLevel.values())
                        .map(levels ->
                                Arguments.of(pair.getFirst(), levels.getFirst(), pair.getLast(), levels.getLast())));
    }

    private static <T> Stream<List<T>> pairs(T[] values) {
        return Arrays.stream(values).flatMap(one -> Arrays.stream(values).map(other -> List.of(one, other)));
    }

    private static Optional<Answer> said(WishAnswer answer, ShareLevel level) {
        return Optional.of(SampleAnswers.at(level, new Response.Given(new Value.Wished(answer))));
    }

    private static Optional<Answer> none(ShareLevel level) {
        return Optional.of(SampleAnswers.at(level, NonAnswer.SKIPPED));
    }

    private static Optional<Answer> support(Optional<Wish> wish, ShareLevel level) {
        return Optional.of(SampleAnswers.at(level, new Response.Given(new Value.Exchange(2, 3, wish))));
    }

    /** Beside it both show something of the same theme and say how much it matters. */
    private static SharedAnswers mutual(Item item, Optional<Answer> one, Optional<Answer> other) {
        return FilledSheets.mutual(SampleItems.ALL, sheet(Seat.A, item, one), sheet(Seat.B, item, other));
    }

    private static app.entente.sheet.Sheet.Sealed sheet(Seat seat, Item item, Optional<Answer> answer) {
        var answers = new HashMap<ItemId, Answer>();
        answers.put(SampleItems.EVENINGS.id(), SampleAnswers.shown(SampleAnswers.grade(4)));
        answer.ifPresent(it -> answers.put(item.id(), it));
        return FilledSheets.of(seat, answers, Map.of(item.theme(), Importance.VERY));
    }
}
