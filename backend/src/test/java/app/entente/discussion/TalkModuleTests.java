package app.entente.discussion;

import static app.entente.discussion.Agenda.Place.PARKED;
import static app.entente.discussion.Agenda.Place.PUT_ASIDE;
import static app.entente.discussion.Agenda.Place.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.comparison.Comparisons;
import app.entente.couple.Seat;
import app.entente.door.OpenCouple;
import app.entente.door.Pairs;
import app.entente.questionnaire.ThemeId;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class TalkModuleTests {

    private static final TopicId HOME = new TopicId(new ThemeId("home"), Facet.EXPECTATIONS);
    private static final TopicId MONEY = new TopicId(new ThemeId("money"), Facet.LIMITS);
    private static final Terms TERMS = terms("We say so the same evening.");

    private final Pairs pairs;
    private final Comparisons comparisons;
    private final Agendas agendas;
    private final ParkingLot parkingLot;
    private final Agreements agreements;
    private final Talks talks;

    private OpenCouple couple;

    @Autowired
    TalkModuleTests(
            Pairs pairs,
            Comparisons comparisons,
            Agendas agendas,
            ParkingLot parkingLot,
            Agreements agreements,
            Talks talks) {
        this.pairs = pairs;
        this.comparisons = comparisons;
        this.agendas = agendas;
        this.parkingLot = parkingLot;
        this.agreements = agreements;
        this.talks = talks;
    }

    @BeforeEach
    void twoWhoTalk() {
        couple = pairs.opened();
    }

    @Test
    void bothSeeTheSameTopicsInTheSameOrder() {
        assertThat(TopicId.all(comparisons.of(couple.firsts())))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .isEqualTo(TopicId.all(comparisons.of(couple.seconds())));
    }

    @Test
    void eitherPlacesATopicAndItShowsWho() {
        noaPlaces(HOME, Agenda.Place.TODAY);
        robinPlaces(MONEY, Agenda.Place.PUT_ASIDE);
        assertThat(agendas.of(couple.seconds()).entries())
                .containsExactly(new Agenda.Entry(HOME, TODAY, Seat.A), new Agenda.Entry(MONEY, PUT_ASIDE, Seat.B));
    }

    @Test
    void theLastOneToPlaceATopicPlacesIt() {
        noaPlaces(HOME, TODAY);
        robinPlaces(HOME, PARKED);
        assertThat(agendas.of(couple.firsts()).at(PARKED)).containsExactly(HOME);
        assertThat(agendas.of(couple.firsts()).at(TODAY)).isEmpty();
    }

    @Test
    void whoPlacesWhatLiesThereAlreadyTakesNothingOver() {
        noaPlaces(HOME, TODAY);
        robinPlaces(HOME, TODAY);
        assertThat(agendas.of(couple.firsts()).entry(HOME)).contains(new Agenda.Entry(HOME, TODAY, Seat.A));
    }

    @Test
    void bothPlacingAtOnceLosesNothing() {
        try (var threads = Executors.newFixedThreadPool(2)) {
            threads.execute(() -> noaPlaces(HOME, TODAY));
            threads.execute(() -> robinPlaces(MONEY, TODAY));
        }
        assertThat(agendas.of(couple.firsts()).at(TODAY)).containsExactlyInAnyOrder(HOME, MONEY);
    }

    @Test
    void eitherParksALineAndEitherTakesItAway() {
        parkingLot.park(couple.firsts(), " The holiday\nwith the family ");
        var lines = parkingLot.lines(couple.seconds());
        assertThat(lines).extracting(ParkedLine::text).containsExactly("The holiday with the family");
        parkingLot.remove(couple.seconds(), lines.getFirst().id());
        assertThat(parkingLot.lines(couple.firsts())).isEmpty();
    }

    @Test
    void theParkingLotHasAnEnd() {
        for (var line = 0; line < Board.MOST_LINES; line++) {
            parkingLot.park(couple.firsts(), "ü".repeat(Text.LINE));
        }
        assertThatExceptionOfType(ParkingLotFull.class).isThrownBy(() -> parkingLot.park(couple.seconds(), "one more"));
        assertThatExceptionOfType(TextRefused.class).isThrownBy(() -> parkingLot.park(couple.seconds(), "  "));
    }

    @Test
    void bothConfirmTheSameWords() {
        talks.talkedElsewhere(couple, HOME);
        var draft = agreements.draft(couple.firsts(), HOME, TERMS);
        agreements.confirm(couple.firsts(), draft.id(), 1);
        agreements.confirm(couple.seconds(), draft.id(), 1);
        assertThat(agreements.of(couple.seconds(), HOME)).singleElement().matches(Agreement::stands);
    }

    @Test
    void whoRewordsClearsWhatWasConfirmedAndBothWordingsAreKept() {
        talks.talkedElsewhere(couple, HOME);
        var draft = agreements.draft(couple.firsts(), HOME, TERMS);
        agreements.confirm(couple.firsts(), draft.id(), 1);
        agreements.reword(couple.seconds(), draft.id(), 1, terms("Within two days."));
        assertThatExceptionOfType(AgreementChanged.class)
                .isThrownBy(() -> agreements.confirm(couple.firsts(), draft.id(), 1));
        assertThat(agreements.of(couple.firsts()).getFirst().confirmed()).isEmpty();
        assertThat(agreements.history(couple.firsts(), draft.id()))
                .containsExactly(
                        new PastWording(1, TERMS, Seat.A), new PastWording(2, terms("Within two days."), Seat.B));
    }

    @Test
    void eitherWithdrawsAndItShowsWho() {
        talks.talkedElsewhere(couple, HOME);
        var draft = agreements.draft(couple.firsts(), HOME, TERMS);
        agreements.withdraw(couple.seconds(), draft.id());
        assertThat(agreements.of(couple.firsts()).getFirst().withdrawnBy()).contains(Seat.B);
    }

    @Test
    void nothingIsAgreedBeforeBothHaveBeenHeard() {
        assertRefused();
        talks.hear(couple, couple.first(), HOME);
        assertRefused();
        talks.hear(couple, couple.second(), HOME);
        assertThat(agreements.draft(couple.firsts(), HOME, TERMS).confirmed()).isEmpty();
    }

    @Test
    void beingHeardOnOneTopicOpensNoOther() {
        talks.talkedElsewhere(couple, MONEY);
        assertRefused();
    }

    @Test
    void anAgreementGoesAlongIntoALaterSession() {
        talks.talkedElsewhere(couple, HOME);
        var kept = agreements.draft(couple.firsts(), HOME, TERMS);
        agreements.confirm(couple.firsts(), kept.id(), 1);
        agreements.confirm(couple.seconds(), kept.id(), 1);
        var gone = agreements.draft(couple.firsts(), HOME, terms("Within two days."));
        agreements.withdraw(couple.seconds(), gone.id());
        var later = pairs.inALaterSession(couple);
        assertThat(agreements.of(later.seconds()))
                .singleElement()
                .matches(Agreement::stands)
                .returns(kept.id(), Agreement::id);
        assertThat(agreements.standing(couple.second())).singleElement().returns(kept.id(), Agreement::id);
        agreements.reword(later.firsts(), kept.id(), 1, terms("Before we sleep."));
        assertThat(agreements.standing(couple.second())).isEmpty();
        assertThat(agreements.history(couple.seconds(), kept.id()))
                .extracting(it -> it.terms().sentence())
                .containsExactly(TERMS.sentence(), "Before we sleep.");
        assertThat(agreements.of(couple.seconds())).noneMatch(Agreement::stands);
    }

    @Test
    void anotherCoupleFindsNoneOfIt() {
        talks.talkedElsewhere(couple, HOME);
        agreements.draft(couple.firsts(), HOME, TERMS);
        var others = pairs.opened();
        assertThat(agreements.of(others.firsts())).isEmpty();
        assertThat(agreements.standing(others.first())).isEmpty();
    }

    @Test
    void fiveTopicsAreEnoughForOneTalk() {
        var topics = TopicId.all(comparisons.of(couple.firsts()));
        topics.stream().limit(Agenda.MOST_TODAY).forEach(it -> noaPlaces(it, TODAY));
        var sixth = topics.get(Agenda.MOST_TODAY);
        assertThatExceptionOfType(AgendaFull.class).isThrownBy(() -> robinPlaces(sixth, TODAY));
        robinPlaces(topics.getFirst(), PARKED);
        robinPlaces(sixth, TODAY);
        assertThat(agendas.of(couple.firsts()).at(TODAY))
                .hasSize(Agenda.MOST_TODAY)
                .contains(sixth);
    }

    private void assertRefused() {
        assertThatExceptionOfType(NotHeardYet.class).isThrownBy(() -> agreements.draft(couple.firsts(), HOME, TERMS));
    }

    private void noaPlaces(TopicId topic, Agenda.Place place) {
        agendas.place(couple.firsts(), topic, place);
    }

    private void robinPlaces(TopicId topic, Agenda.Place place) {
        agendas.place(couple.seconds(), topic, place);
    }

    private static Terms terms(String sentence) {
        return new Terms(sentence, Set.of(Seat.A), LocalDate.of(2026, 12, 6));
    }
}
