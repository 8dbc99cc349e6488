package app.entente.agreement;

import static app.entente.talk.Agenda.Placement.PARKED;
import static app.entente.talk.Agenda.Placement.PUT_ASIDE;
import static app.entente.talk.Agenda.Placement.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.agreement.AgreementRefused.AgreementChanged;
import app.entente.agreement.AgreementRefused.NotHeardYet;
import app.entente.comparison.Comparisons;
import app.entente.couple.Seat;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.joint.TextRefused;
import app.entente.joint.UserText;
import app.entente.talk.Agenda;
import app.entente.talk.AgendaAndParking;
import app.entente.talk.Agendas;
import app.entente.talk.HeardTopics;
import app.entente.talk.ParkedLine;
import app.entente.talk.ParkingLot;
import app.entente.talk.TalkRefused.AgendaFull;
import app.entente.talk.TalkRefused.ParkingLotFull;
import app.entente.values.ThemeId;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class AgreementsModuleTests {

    private static final ThemeId HOME = new ThemeId("home");
    private static final ThemeId MONEY = new ThemeId("money");
    private static final AgreementTerms TERMS = terms("We say so the same evening.");

    private final OpenedCouples openedCouples;
    private final Comparisons comparisons;
    private final Agendas agendas;
    private final ParkingLot parkingLot;
    private final Agreements agreements;
    private final HeardTopics heardTopics;

    private OpenedCouple couple;

    @Autowired
    AgreementsModuleTests(
            OpenedCouples openedCouples,
            Comparisons comparisons,
            Agendas agendas,
            ParkingLot parkingLot,
            Agreements agreements,
            HeardTopics heardTopics) {
        this.openedCouples = openedCouples;
        this.comparisons = comparisons;
        this.agendas = agendas;
        this.parkingLot = parkingLot;
        this.agreements = agreements;
        this.heardTopics = heardTopics;
    }

    @BeforeEach
    void twoWhoTalk() {
        couple = openedCouples.opened();
    }

    @Test
    void bothSeeTheSameTopicsInTheSameOrder() {
        assertThat(comparisons.compare(couple.firsts()).themesToTalkAbout())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .isEqualTo(comparisons.compare(couple.seconds()).themesToTalkAbout());
    }

    @Test
    void eitherPlacesATopicAndItShowsWho() {
        noaPlaces(HOME, Agenda.Placement.TODAY);
        robinPlaces(MONEY, Agenda.Placement.PUT_ASIDE);
        assertThat(agendas.find(couple.seconds()).entries())
                .containsExactly(new Agenda.Entry(HOME, TODAY, Seat.A), new Agenda.Entry(MONEY, PUT_ASIDE, Seat.B));
    }

    @Test
    void theLastOneToPlaceATopicPlacesIt() {
        noaPlaces(HOME, TODAY);
        robinPlaces(HOME, PARKED);
        assertThat(agendas.find(couple.firsts()).topicsAt(PARKED)).containsExactly(HOME);
        assertThat(agendas.find(couple.firsts()).topicsAt(TODAY)).isEmpty();
    }

    @Test
    void whoPlacesWhatLiesThereAlreadyTakesNothingOver() {
        noaPlaces(HOME, TODAY);
        robinPlaces(HOME, TODAY);
        assertThat(agendas.find(couple.firsts()).entry(HOME)).contains(new Agenda.Entry(HOME, TODAY, Seat.A));
    }

    @Test
    void bothPlacingAtOnceLosesNothing() {
        try (var threads = Executors.newFixedThreadPool(2)) {
            threads.execute(() -> noaPlaces(HOME, TODAY));
            threads.execute(() -> robinPlaces(MONEY, TODAY));
        }
        assertThat(agendas.find(couple.firsts()).topicsAt(TODAY)).containsExactlyInAnyOrder(HOME, MONEY);
    }

    @Test
    void eitherParksALineAndEitherTakesItAway() {
        parkingLot.park(couple.firsts(), " The holiday\nwith the family ");
        var lines = parkingLot.findLines(couple.seconds());
        assertThat(lines).extracting(ParkedLine::text).containsExactly("The holiday with the family");
        parkingLot.remove(couple.seconds(), lines.getFirst().id());
        assertThat(parkingLot.findLines(couple.firsts())).isEmpty();
    }

    @Test
    void theParkingLotHasAnEnd() {
        for (var line = 0; line < AgendaAndParking.MAX_LINES; line++) {
            parkingLot.park(couple.firsts(), line + "ü".repeat(UserText.MAX_LINE - 2));
        }
        assertThatExceptionOfType(ParkingLotFull.class).isThrownBy(() -> parkingLot.park(couple.seconds(), "one more"));
        assertThatExceptionOfType(TextRefused.class).isThrownBy(() -> parkingLot.park(couple.seconds(), "  "));
    }

    @Test
    void bothConfirmTheSameWords() {
        heardTopics.talkedElsewhere(couple, HOME);
        var draft = agreements.create(couple.firsts(), HOME, TERMS);
        agreements.confirm(couple.firsts(), draft.id(), 1);
        agreements.confirm(couple.seconds(), draft.id(), 1);
        assertThat(agreements.find(couple.seconds(), HOME)).singleElement().matches(Agreement::stands);
    }

    @Test
    void whoRewordsClearsWhatWasConfirmedAndBothWordingsAreKept() {
        heardTopics.talkedElsewhere(couple, HOME);
        var draft = agreements.create(couple.firsts(), HOME, TERMS);
        agreements.confirm(couple.firsts(), draft.id(), 1);
        agreements.reword(couple.seconds(), draft.id(), 1, terms("Within two days."));
        assertThatExceptionOfType(AgreementChanged.class)
                .isThrownBy(() -> agreements.confirm(couple.firsts(), draft.id(), 1));
        assertThat(agreements.find(couple.firsts()).getFirst().confirmed()).isEmpty();
        assertThat(agreements.history(couple.firsts(), draft.id()))
                .containsExactly(
                        new PastWording(1, TERMS, Seat.A), new PastWording(2, terms("Within two days."), Seat.B));
    }

    @Test
    void eitherWithdrawsAndItShowsWho() {
        heardTopics.talkedElsewhere(couple, HOME);
        var draft = agreements.create(couple.firsts(), HOME, TERMS);
        agreements.withdraw(couple.seconds(), draft.id());
        assertThat(agreements.find(couple.firsts()).getFirst().withdrawnBy()).contains(Seat.B);
    }

    @Test
    void nothingIsAgreedBeforeBothHaveBeenHeard() {
        assertRefused();
        heardTopics.hear(couple, couple.first(), HOME);
        assertRefused();
        heardTopics.hear(couple, couple.second(), HOME);
        assertThat(agreements.create(couple.firsts(), HOME, TERMS).confirmed()).isEmpty();
    }

    @Test
    void beingHeardOnOneTopicOpensNoOther() {
        heardTopics.talkedElsewhere(couple, MONEY);
        assertRefused();
    }

    @Test
    void anAgreementGoesAlongIntoALaterSession() {
        heardTopics.talkedElsewhere(couple, HOME);
        var kept = agreements.create(couple.firsts(), HOME, TERMS);
        agreements.confirm(couple.firsts(), kept.id(), 1);
        agreements.confirm(couple.seconds(), kept.id(), 1);
        var gone = agreements.create(couple.firsts(), HOME, terms("Within two days."));
        agreements.withdraw(couple.seconds(), gone.id());
        var later = openedCouples.inALaterSession(couple);
        assertThat(agreements.find(later.seconds()))
                .singleElement()
                .matches(Agreement::stands)
                .returns(kept.id(), Agreement::id);
        assertThat(agreements.findInForce(couple.second())).singleElement().returns(kept.id(), Agreement::id);
        agreements.reword(later.firsts(), kept.id(), 1, terms("Before we sleep."));
        assertThat(agreements.findInForce(couple.second())).isEmpty();
        assertThat(agreements.history(couple.seconds(), kept.id()))
                .extracting(it -> it.terms().sentence())
                .containsExactly(TERMS.sentence(), "Before we sleep.");
        assertThat(agreements.find(couple.seconds())).noneMatch(Agreement::stands);
    }

    @Test
    void anotherCoupleFindsNoneOfIt() {
        heardTopics.talkedElsewhere(couple, HOME);
        agreements.create(couple.firsts(), HOME, TERMS);
        var others = openedCouples.opened();
        assertThat(agreements.find(others.firsts())).isEmpty();
        assertThat(agreements.findInForce(others.first())).isEmpty();
    }

    @Test
    void fiveTopicsAreEnoughForOneTalk() {
        var topics = comparisons.compare(couple.firsts()).themesToTalkAbout();
        topics.stream().limit(Agenda.MAX_TODAY).forEach(it -> noaPlaces(it, TODAY));
        var sixth = topics.get(Agenda.MAX_TODAY);
        assertThatExceptionOfType(AgendaFull.class).isThrownBy(() -> robinPlaces(sixth, TODAY));
        robinPlaces(topics.getFirst(), PARKED);
        robinPlaces(sixth, TODAY);
        assertThat(agendas.find(couple.firsts()).topicsAt(TODAY))
                .hasSize(Agenda.MAX_TODAY)
                .contains(sixth);
    }

    private void assertRefused() {
        assertThatExceptionOfType(NotHeardYet.class).isThrownBy(() -> agreements.create(couple.firsts(), HOME, TERMS));
    }

    private void noaPlaces(ThemeId topic, Agenda.Placement placement) {
        agendas.place(couple.firsts(), topic, placement);
    }

    private void robinPlaces(ThemeId topic, Agenda.Placement placement) {
        agendas.place(couple.seconds(), topic, placement);
    }

    private static AgreementTerms terms(String sentence) {
        return new AgreementTerms(sentence, Set.of(Seat.A), LocalDate.of(2026, 12, 6));
    }
}
