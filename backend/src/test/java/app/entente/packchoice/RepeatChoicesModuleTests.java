package app.entente.packchoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.door.Door;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.pack.Item;
import app.entente.pack.Pack;
import app.entente.pack.PackId;
import app.entente.packchoice.PackChoiceRefused.ListChanged;
import app.entente.questionnaire.CorePack;
import app.entente.questionnaire.Questionnaires;
import app.entente.questionnaire.SmallPacks;
import app.entente.session.Round;
import app.entente.session.RoundKind;
import app.entente.session.RoundPurpose;
import app.entente.session.Rounds;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class RepeatChoicesModuleTests {

    private static final ThemeId GARDEN = new ThemeId("small-garden");

    private final PackChoices packChoices;
    private final RepeatChoices repeatChoices;
    private final ChosenPacks chosenPacks;
    private final Rounds rounds;
    private final Door door;
    private final SheetFiller sheetFiller;
    private final OpenedCouples openedCouples;
    private final Couples couples;
    private final Questionnaires questionnaires;

    private OpenedCouple couple;
    private Membership noa;
    private Membership robin;

    @Autowired
    RepeatChoicesModuleTests(
            PackChoices packChoices,
            RepeatChoices repeatChoices,
            ChosenPacks chosenPacks,
            Rounds rounds,
            Door door,
            SheetFiller sheetFiller,
            OpenedCouples openedCouples,
            Couples couples,
            Questionnaires questionnaires) {
        this.packChoices = packChoices;
        this.repeatChoices = repeatChoices;
        this.chosenPacks = chosenPacks;
        this.rounds = rounds;
        this.door = door;
        this.sheetFiller = sheetFiller;
        this.openedCouples = openedCouples;
        this.couples = couples;
        this.questionnaires = questionnaires;
    }

    @BeforeEach
    void twoPeopleWithAnOpenDoor() {
        couple = openedCouples.opened();
        noa = couple.first();
        robin = couple.second();
    }

    @Test
    void nothingCanBeAskedAgainBeforeADoorHasOpened() {
        var others = couples.pair();
        var me = others.first();
        assertThat(repeatChoices.advisedFrom(me)).isEmpty();
        assertThat(repeatChoices.themes(me)).isEmpty();
        assertThatExceptionOfType(ListChanged.class).isThrownBy(() -> repeatChoices.proposeRetake(me, version(me)));
        assertThatExceptionOfType(ListChanged.class)
                .isThrownBy(() -> repeatChoices.proposeTheme(me, version(me), GARDEN));
    }

    @Test
    void askingAgainIsAdvisedThreeMonthsAfterTheDoorOpened() {
        var opened = LocalDate.ofInstant(couple.firsts().openedAt(), ZoneOffset.UTC);
        assertThat(repeatChoices.advisedFrom(noa)).contains(opened.plusMonths(3));
        assertThat(repeatChoices.advisedFrom(robin)).isEqualTo(repeatChoices.advisedFrom(noa));
    }

    @Test
    void theSamePacksAreAskedAgainOnceBothHaveSaidYes() {
        repeatChoices.proposeRetake(noa, version(noa));
        assertThat(choice(robin).purpose()).isEqualTo(new RoundPurpose.Retake());
        assertThat(choice(robin).packs()).containsExactly(CorePack.pack().version());
        packChoices.agree(noa, version(noa));
        assertThat(choice(noa).agreed()).isTrue();
        assertThat(choice(robin).agreed()).isFalse();
        assertThat(rounds.current(robin).open()).isTrue();
        packChoices.agree(robin, version(robin));
        var again = rounds.current(noa);
        assertThat(again.kind()).isEqualTo(RoundKind.RETAKE);
        assertThat(again.shut()).isTrue();
        assertThat(again.packs()).isEqualTo(rounds.round(noa, couple.round()).packs());
        assertThat(rounds.items(noa, again.id())).isEqualTo(rounds.items(noa, couple.round()));
    }

    @Test
    void aYesToAListIsNoYesToAskingAgainNorToATheme() {
        packChoices.propose(noa, version(noa), Set.of(garden().version()));
        packChoices.agree(noa, version(noa));
        repeatChoices.proposeTheme(robin, version(robin), GARDEN);
        assertThat(choice(noa).packs()).containsExactly(garden().version());
        assertThat(choice(noa).agreed()).isFalse();
        packChoices.agree(robin, version(robin));
        repeatChoices.proposeRetake(robin, version(robin));
        assertThat(choice(robin).agreed()).isFalse();
        assertThat(rounds.all(noa)).hasSize(1);
    }

    @Test
    void aProposalToAskAgainIsDroppedByEither() {
        repeatChoices.proposeRetake(noa, version(noa));
        repeatChoices.drop(robin, version(robin));
        assertThat(choice(noa).purpose()).isEqualTo(new RoundPurpose.Packs());
        assertThat(choice(noa).packs()).isEmpty();
    }

    @Test
    void anEmptyListEndsAProposalToAskAgain() {
        repeatChoices.proposeRetake(noa, version(noa));
        packChoices.propose(robin, version(robin), Set.of());
        assertThat(choice(noa).purpose()).isEqualTo(new RoundPurpose.Packs());
    }

    @Test
    void aThemeIsAskedOnItsOwn() {
        var begun = askTheme();
        assertThat(begun.kind()).isEqualTo(RoundKind.THEME);
        assertThat(begun.theme()).contains(GARDEN);
        assertThat(rounds.items(robin, begun.id()))
                .extracting(Item::id)
                .containsExactly(SmallPacks.BEDS, SmallPacks.FENCE);
    }

    @Test
    void theChoiceSaysHowLongAThemeTakesAsTheOfferDoes() {
        var core = CorePack.pack();
        var offer = repeatChoices.themes(noa).stream()
                .filter(it -> it.theme().equals(core.themes().getFirst().id()))
                .findFirst()
                .orElseThrow();
        repeatChoices.proposeTheme(noa, version(noa), offer.theme());
        assertThat(choice(robin).minutes()).isEqualTo(offer.minutes()).isLessThan(core.minutes());
    }

    @Test
    void aThemeAskedAlreadyIsOfferedToo() {
        var core = CorePack.pack().themes().getFirst().id();
        assertThat(repeatChoices.themes(noa))
                .anyMatch(it -> it.theme().equals(core) && it.askedBefore())
                .anyMatch(it -> it.theme().equals(GARDEN) && !it.askedBefore());
    }

    @Test
    void nothingIsOfferedWhileADoorIsShut() {
        askTheme();
        assertThat(packChoices.currentChoice(noa)).isEmpty();
        assertThat(repeatChoices.themes(noa)).isEmpty();
        assertThat(repeatChoices.advisedFrom(noa)).isEmpty();
        assertThatExceptionOfType(ListChanged.class).isThrownBy(() -> repeatChoices.proposeRetake(noa, 1));
        assertThat(door.findOpened(noa, couple.round())).isPresent();
    }

    @Test
    void aThemeLeavesItsPackToBeAskedAndIsNotWhatIsAskedAgain() {
        askTheme();
        sheetFiller.show(noa, SmallPacks.BEDS, new Value.Grade(2));
        openedCouples.opened(couple.people());
        assertThat(choice(noa).offered()).contains(garden());
        repeatChoices.proposeRetake(noa, version(noa));
        assertThat(choice(noa).packs()).containsExactly(CorePack.pack().version());
    }

    @Test
    void morePacksThatWereOpenedCanBeAskedAgain() {
        chosenPacks.round(noa, "small-garden");
        openedCouples.opened(couple.people());
        repeatChoices.proposeRetake(noa, version(noa));
        assertThat(choice(noa).packs()).containsExactly(garden().version());
        assertThat(choice(noa).offered())
                .extracting(Pack::id)
                .containsExactly(CorePack.pack().id(), garden().id());
        packChoices.propose(
                robin,
                version(robin),
                Set.of(garden().version(), CorePack.pack().version()));
        assertThat(choice(noa).packs()).containsExactly(CorePack.pack().version(), garden().version());
    }

    private Round askTheme() {
        repeatChoices.proposeTheme(noa, version(noa), GARDEN);
        couple.people().both().forEach(it -> packChoices.agree(it, version(it)));
        return rounds.current(noa);
    }

    private Pack garden() {
        return questionnaires.current(new PackId("small-garden"));
    }

    private int version(Membership me) {
        return choice(me).version();
    }

    private PackChoice choice(Membership me) {
        return packChoices.currentChoice(me).orElseThrow();
    }
}
