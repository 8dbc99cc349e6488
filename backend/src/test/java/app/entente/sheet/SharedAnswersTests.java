package app.entente.sheet;

import static app.entente.answering.SampleAnswers.at;
import static app.entente.answering.SampleAnswers.grade;
import static app.entente.answering.SampleAnswers.kept;
import static app.entente.answering.SampleAnswers.shown;
import static app.entente.sheet.SampleItems.EVENINGS;
import static app.entente.sheet.SampleItems.MONEY;
import static app.entente.sheet.SampleItems.SAVINGS;
import static app.entente.sheet.SampleItems.SPENDING;
import static app.entente.sheet.SampleItems.TIME;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answer.Answer;
import app.entente.answer.PartnerGuess;
import app.entente.answer.ShareLevel;
import app.entente.answer.ShownAnswer;
import app.entente.couple.Seat;
import app.entente.pack.Item;
import app.entente.pack.Scale;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.NonAnswer;
import app.entente.values.Response;
import app.entente.values.SaidAloud;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SharedAnswersTests {

    private static final Answer FOUR = shown(grade(4));

    @Test
    void whatBothShowWithAValueOpens() {
        var sharedAnswers = mutual(Map.of(SAVINGS.id(), FOUR), Map.of(SAVINGS.id(), shown(grade(2))));
        assertThat(sharedAnswers.items()).containsExactly(SAVINGS);
        assertThat(sharedAnswers.half(Seat.A).answers()).containsExactly(Map.entry(SAVINGS.id(), open(4)));
        assertThat(sharedAnswers.half(Seat.B).answers()).containsExactly(Map.entry(SAVINGS.id(), open(2)));
    }

    @Test
    void whoKeepsAnItemSeesNothingOfIt() {
        var sharedAnswers = mutual(Map.of(SAVINGS.id(), FOUR), Map.of(SAVINGS.id(), kept(grade(2))));
        assertThat(sharedAnswers).isEqualTo(mutual(Map.of(), Map.of()));
    }

    @ParameterizedTest
    @EnumSource(NonAnswer.class)
    void everyNonAnswerLooksLikeAnItemThatWasNotAsked(NonAnswer none) {
        var sharedAnswers = mutual(Map.of(SAVINGS.id(), FOUR), Map.of(SAVINGS.id(), at(ShareLevel.SHOW, none)));
        assertThat(sharedAnswers).isEqualTo(mutual(Map.of(), Map.of()));
    }

    @Test
    void anUndecidedAnswerCountsAsPrivate() {
        var undecided =
                new Answer(new Response.Given(grade(4)), Optional.empty(), Optional.empty(), Optional.empty(), "", "");
        assertThat(mutual(Map.of(SAVINGS.id(), FOUR), Map.of(SAVINGS.id(), undecided))
                        .items())
                .isEmpty();
    }

    @Test
    void theNoteNeverOpens() {
        var noted = new Answer(
                new Response.Given(grade(4)),
                Optional.of(ShareLevel.SHOW),
                Optional.of(SaidAloud.NO),
                Optional.of(new PartnerGuess(grade(1))),
                "",
                "only for me");
        assertThat(mutual(Map.of(SAVINGS.id(), noted), Map.of(SAVINGS.id(), FOUR))
                        .half(Seat.A)
                        .answers())
                .containsExactly(Map.entry(
                        SAVINGS.id(),
                        new ShownAnswer(
                                grade(4), "", Optional.of(SaidAloud.NO), Optional.of(new PartnerGuess(grade(1))))));
    }

    @Test
    void aThemeEitherWantsToTalkAboutIsNamedOnceAndWithoutAnOwner() {
        var talk = at(ShareLevel.TOPIC_ONLY, NonAnswer.UNSURE);
        var mine = mutual(Map.of(SAVINGS.id(), talk), Map.of());
        var partners = mutual(Map.of(), Map.of(SPENDING.id(), talk));
        var ours = mutual(Map.of(SAVINGS.id(), talk), Map.of(SPENDING.id(), talk));
        assertThat(mine.talkThemes()).containsExactly(MONEY);
        assertThat(partners).isEqualTo(mine);
        assertThat(ours).isEqualTo(mine);
    }

    @Test
    void whatOneLeavesOutLooksLikeItWasNotAsked() {
        var answers = Map.of(SAVINGS.id(), FOUR, SPENDING.id(), at(ShareLevel.TOPIC_ONLY, NonAnswer.UNSURE));
        var weights = Map.of(MONEY, Importance.VERY);
        var other = FilledSheets.of(Seat.B, Map.of(SAVINGS.id(), FOUR, EVENINGS.id(), FOUR), weights);
        var leftOut = FilledSheets.of(Seat.A, answers, weights, new HiddenQuestions(Set.of(MONEY), Set.of()));
        var hidden = FilledSheets.of(
                Seat.A, answers, weights, new HiddenQuestions(Set.of(), Set.of(SAVINGS.id(), SPENDING.id())));
        var notAsked = SharedAnswers.of(SampleItems.ALL, FilledSheets.of(Seat.A, Map.of()), other);
        assertThat(SharedAnswers.of(SampleItems.ALL, leftOut, other)).isEqualTo(notAsked);
        assertThat(SharedAnswers.of(SampleItems.ALL, other, leftOut)).isEqualTo(notAsked);
        assertThat(SharedAnswers.of(SampleItems.ALL, hidden, other)).isEqualTo(notAsked);
    }

    @Test
    void importanceOpensOnlyWhereItsThemeHasAnOpenItem() {
        var weighed = FilledSheets.of(
                Seat.A, Map.of(SAVINGS.id(), FOUR), Map.of(MONEY, Importance.VERY, TIME, Importance.QUITE));
        var other = FilledSheets.of(Seat.B, Map.of(SAVINGS.id(), FOUR), Map.of(TIME, Importance.NOT));
        var sharedAnswers = SharedAnswers.of(SampleItems.ALL, weighed, other);
        assertThat(sharedAnswers.half(Seat.A).importance()).containsExactly(Map.entry(MONEY, Importance.VERY));
        assertThat(sharedAnswers.half(Seat.B).importance()).isEmpty();
    }

    @Test
    void whatIsWithdrawnTakesItsThemesImportanceAlong() {
        var one =
                FilledSheets.of(Seat.A, all(SAVINGS, EVENINGS), Map.of(MONEY, Importance.VERY, TIME, Importance.QUITE));
        var left = SharedAnswers.of(SampleItems.ALL, one, FilledSheets.of(Seat.B, all(SAVINGS, EVENINGS)))
                .without(Set.of(SAVINGS.id()));
        assertThat(left.items()).containsExactly(EVENINGS);
        assertThat(left.half(Seat.A).answers()).containsOnlyKeys(EVENINGS.id());
        assertThat(left.half(Seat.B).answers()).containsOnlyKeys(EVENINGS.id());
        assertThat(left.half(Seat.A).importance()).containsOnlyKeys(TIME);
    }

    @Test
    void aScaleComesAlongWhereBothWouldShowItAndOneTickAloneLeavesNoTrace() {
        var both = ticked(Set.of(Scale.TRUST, Scale.STRAIN), Set.of(Scale.TRUST));
        var one = ticked(Set.of(Scale.STRAIN), Set.of(Scale.TRUST));
        assertThat(both.scales()).containsExactly(Scale.TRUST);
        assertThat(one).isEqualTo(ticked(Set.of(), Set.of()));
    }

    @Test
    void theOrderIsThePacksOrder() {
        var answers = all(EVENINGS, SPENDING, SAVINGS);
        assertThat(mutual(answers, answers).items()).containsExactly(SAVINGS, SPENDING, EVENINGS);
    }

    private static SharedAnswers mutual(Map<ItemId, Answer> a, Map<ItemId, Answer> b) {
        return SharedAnswers.of(SampleItems.ALL, FilledSheets.of(Seat.A, a), FilledSheets.of(Seat.B, b));
    }

    private static SharedAnswers ticked(Set<Scale> a, Set<Scale> b) {
        return SharedAnswers.of(
                SampleItems.ALL,
                FilledSheets.of(Seat.A, all(SAVINGS), Map.of(), a),
                FilledSheets.of(Seat.B, all(SAVINGS), Map.of(), b));
    }

    private static Map<ItemId, Answer> all(Item... items) {
        return List.of(items).stream().collect(toMap(Item::id, _ -> FOUR));
    }

    private static ShownAnswer open(int step) {
        return new ShownAnswer(grade(step), "", Optional.empty(), Optional.empty());
    }
}
