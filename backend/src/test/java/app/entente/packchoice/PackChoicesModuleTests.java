package app.entente.packchoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.SpaceRefused.SpaceResting;
import app.entente.couple.Spaces;
import app.entente.pack.Pack;
import app.entente.pack.PackVersion;
import app.entente.packchoice.PackChoiceRefused.ListChanged;
import app.entente.person.AddressedEvent;
import app.entente.questionnaire.Questionnaires;
import app.entente.session.Round;
import app.entente.session.RoundBegun;
import app.entente.session.Rounds;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@BackendTest
@RecordApplicationEvents
class PackChoicesModuleTests {

    private static final String GARDEN = "small-garden";
    private static final String VOYAGE = "small-voyage";

    private final Couples couples;
    private final Spaces spaces;
    private final Rounds rounds;
    private final PackChoices packChoices;

    private Membership noa;
    private Membership robin;

    @Autowired
    PackChoicesModuleTests(Couples couples, Spaces spaces, Rounds rounds, PackChoices packChoices) {
        this.couples = couples;
        this.spaces = spaces;
        this.rounds = rounds;
        this.packChoices = packChoices;
    }

    @BeforeEach
    void twoPeople() {
        var people = couples.strangers();
        noa = people.first();
        robin = people.second();
    }

    @Test
    void theCorePackIsOnTheListAndOneYesOfEachSuffices() {
        var core = core().version();
        assertThat(choice(noa).packs()).containsExactly(core);
        agree(noa);
        assertThat(rounds.current(noa).begun()).isFalse();
        agree(robin);
        assertThat(rounds.current(noa).begun()).isTrue();
        assertThat(rounds.current(robin).packs()).containsExactly(core);
    }

    @Test
    void whatIsChosenIsAskedByTheVersionsThatWereOnTheList() {
        propose(robin, GARDEN, VOYAGE);
        agree(noa);
        agree(robin);
        assertThat(rounds.current(noa).packs())
                .extracting(it -> it.pack().value() + " " + it.version())
                .containsExactly("core 2", "small-garden 1", "small-voyage 1");
    }

    @Test
    void aChangedListNobodyHasSaidYesTo() {
        agree(noa);
        propose(robin, GARDEN);
        agree(robin);
        assertThat(choice(noa).agreed()).isFalse();
        assertThat(rounds.current(noa).begun()).isFalse();
        agree(noa);
        assertThat(rounds.current(noa).begun()).isTrue();
    }

    @Test
    void aListThatWasNotSeenCannotBeAgreedToNorChanged() {
        var seen = choice(noa).version();
        propose(robin, GARDEN);
        assertThatExceptionOfType(ListChanged.class).isThrownBy(() -> packChoices.agree(noa, seen));
        assertThatExceptionOfType(ListChanged.class).isThrownBy(() -> packChoices.propose(noa, seen, Set.of()));
        assertThat(chosen(noa)).containsExactly("core", GARDEN);
    }

    @Test
    void aYesCanBeTakenBackUntilItBegins() {
        agree(noa);
        packChoices.withdrawAgreement(noa, choice(noa).version());
        agree(robin);
        assertThat(rounds.current(noa).begun()).isFalse();
    }

    @Test
    void thePartnersYesShowsNowhere() {
        var before = choice(noa);
        agree(robin);
        assertThat(choice(noa)).isEqualTo(before);
        packChoices.withdrawAgreement(robin, choice(robin).version());
        assertThat(choice(noa)).isEqualTo(before);
    }

    @Test
    void aYesIsToldToItsOwnerAListAndTheBeginningToBoth(ApplicationEvents events) {
        events.clear();
        agree(robin);
        assertThat(events.stream(AddressedEvent.class)).containsExactly(new PackChoiceChanged(Set.of(robin.person())));
        events.clear();
        propose(robin, GARDEN);
        assertThat(events.stream(AddressedEvent.class)).containsExactly(new PackChoiceChanged(spaces.memberIds(noa)));
        events.clear();
        agree(robin);
        agree(noa);
        assertThat(events.stream(RoundBegun.class))
                .containsExactly(new RoundBegun(rounds.current(noa).id(), spaces.memberIds(noa)));
    }

    @Test
    void theCorePackStaysOnTheFirstList() {
        propose(noa);
        assertThat(chosen(robin)).containsExactly("core");
        assertThat(choice(robin).isFixed(core())).isTrue();
    }

    @Test
    void whatIsNotOfferedIsNotOnTheList() {
        packChoices.propose(noa, choice(noa).version(), Set.of(new PackVersion(core().id(), 99)));
        assertThat(chosen(noa)).containsExactly("core");
    }

    @Test
    void whileADoorIsShutThereIsNothingToChoose() {
        var version = choice(noa).version();
        Stream.of(noa, robin).forEach(this::agree);
        assertThat(packChoices.currentChoice(noa)).isEmpty();
        assertThatExceptionOfType(ListChanged.class).isThrownBy(() -> packChoices.agree(noa, version));
        assertThatExceptionOfType(ListChanged.class).isThrownBy(() -> packChoices.propose(robin, version, Set.of()));
    }

    @Test
    void whatOneAnsweredAloneStaysTheirFirstRound() {
        var alone = couples.alone();
        var solo = rounds.current(alone);
        assertThat(solo.begun()).isFalse();
        agree(alone);
        assertThat(rounds.current(alone)).isEqualTo(solo);
    }

    @Test
    void sayingYesAtTheSameMomentBeginsOneRound() throws Exception {
        for (int i = 0; i < 10; i++) {
            twoPeople();
            var version = choice(noa).version();
            try (var threads = Executors.newFixedThreadPool(2)) {
                var both = Stream.of(noa, robin)
                        .<Callable<Boolean>>map(me -> () -> {
                            packChoices.agree(me, version);
                            return true;
                        })
                        .toList();
                for (var done : threads.invokeAll(both)) {
                    assertThat(done.get()).isTrue();
                }
            }
            assertThat(rounds.all(noa)).hasSize(1).allMatch(Round::begun);
        }
    }

    @Test
    void nothingIsChosenWhileTheSpaceRests() {
        var version = choice(noa).version();
        spaces.pause(robin);
        assertThatExceptionOfType(SpaceResting.class).isThrownBy(() -> packChoices.agree(noa, version));
        assertThatExceptionOfType(SpaceResting.class).isThrownBy(() -> packChoices.propose(noa, version, Set.of()));
    }

    @Test
    void theTimeOfAListIsThatOfItsPacks() {
        assertThat(choice(noa).minutes()).isEqualTo(core().minutes()).isBetween(5, 12);
        propose(noa, "money-in-practice");
        assertThat(choice(noa).minutes()).isGreaterThan(core().minutes());
    }

    private void agree(Membership me) {
        packChoices.agree(me, choice(me).version());
    }

    private void propose(Membership me, String... packs) {
        var packChoice = choice(me);
        packChoices.propose(
                me,
                packChoice.version(),
                packChoice.offered().stream()
                        .filter(it -> List.of(packs).contains(it.id().value()))
                        .map(Pack::version)
                        .collect(Collectors.toSet()));
    }

    private PackChoice choice(Membership me) {
        return packChoices.currentChoice(me).orElseThrow();
    }

    private List<String> chosen(Membership me) {
        return choice(me).packs().stream().map(it -> it.pack().value()).toList();
    }

    private Pack core() {
        return choice(noa).offered().stream()
                .filter(it -> it.id().equals(Questionnaires.CORE))
                .findFirst()
                .orElseThrow();
    }
}
