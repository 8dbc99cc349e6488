package app.entente.packchoice;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answering.OwnSheets;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.TwoPeople;
import app.entente.door.Door;
import app.entente.door.OpenedCouples;
import app.entente.door.OpenedItem;
import app.entente.pack.Item;
import app.entente.questionnaire.SmallPacks;
import app.entente.session.Round;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.sheet.SheetSealing;
import app.entente.values.Value;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class FurtherRoundModuleTests {

    private final PackChoices packChoices;
    private final ChosenPacks chosenPacks;
    private final Rounds rounds;
    private final OwnSheets sheets;
    private final SheetSealing sheetSealing;
    private final Door door;
    private final SheetFiller sheetFiller;
    private final OpenedCouples openedCouples;
    private final Couples couples;

    private TwoPeople people;
    private Membership noa;
    private Membership robin;
    private RoundId first;

    @Autowired
    FurtherRoundModuleTests(
            PackChoices packChoices,
            ChosenPacks chosenPacks,
            Rounds rounds,
            OwnSheets sheets,
            SheetSealing sheetSealing,
            Door door,
            SheetFiller sheetFiller,
            OpenedCouples openedCouples,
            Couples couples) {
        this.packChoices = packChoices;
        this.chosenPacks = chosenPacks;
        this.rounds = rounds;
        this.sheets = sheets;
        this.sheetSealing = sheetSealing;
        this.door = door;
        this.sheetFiller = sheetFiller;
        this.openedCouples = openedCouples;
        this.couples = couples;
    }

    @BeforeEach
    void twoPeopleWithAnOpenDoor() {
        var couple = openedCouples.opened();
        people = couple.people();
        noa = couple.first();
        robin = couple.second();
        first = couple.round();
    }

    @Test
    void whatThisSessionHasOpenedIsNotOfferedAgainAndNothingIsOnTheList() {
        var packChoice = packChoices.currentChoice(noa).orElseThrow();
        assertThat(packChoice.offered())
                .isNotEmpty()
                .noneMatch(it -> it.id().value().equals("core"));
        assertThat(packChoice.packs()).isEmpty();
    }

    @Test
    void offeredIsOnlyWhatComesAfterADoorHasOpened() {
        var others = couples.strangers();
        sheetFiller.round(others.first());
        assertThat(packChoices.currentChoice(others.first())).isEmpty();
    }

    @Test
    void itIsARoundOfItsOwnInTheSameSession() {
        var further = chosenPacks.round(noa, "small-garden");
        var before = rounds.round(noa, first);
        assertThat(further.session()).isEqualTo(before.session());
        assertThat(further.number()).isEqualTo(2);
        assertThat(further.begun()).isTrue();
        assertThat(rounds.items(noa, further.id()))
                .extracting(Item::id)
                .containsExactly(SmallPacks.BEDS, SmallPacks.FENCE, SmallPacks.NIGHTS);
        assertThat(sheets.sheet(noa, further.id()).answers()).isEmpty();
        assertThat(sheetSealing.isSealed(noa, further.id())).isFalse();
        assertThat(door.findOpened(noa, further.id())).isEmpty();
        assertThat(door.findOpened(noa, first)).isPresent();
        assertThat(packChoices.currentChoice(robin)).isEmpty();
    }

    @Test
    void eachRoundKeepsWhatCameThroughItsOwnDoor() {
        var before = door.findOpened(noa, first).orElseThrow().items();
        chosenPacks.round(noa, "small-garden");
        people.both().forEach(me -> sheetFiller.show(me, Map.of(SmallPacks.BEDS, new Value.Grade(2))));
        var further = openedCouples.opened(people);
        assertThat(further.firsts().items())
                .extracting(OpenedItem::item)
                .extracting(Item::id)
                .containsExactly(SmallPacks.BEDS);
        assertThat(door.findOpened(noa, first).orElseThrow().items()).isEqualTo(before);
        assertThat(rounds.opened(robin)).extracting(Round::number).containsExactly(1, 2);
    }

    @Test
    void untilItOpensTheFurtherRoundTellsNothingEither() {
        var further = chosenPacks.round(noa, "small-garden").id();
        var before = rounds.current(robin);
        sheetFiller.show(noa, SmallPacks.BEDS, new Value.Grade(2));
        sheetFiller.seal(noa);
        door.signalAnyTime(noa, further);
        assertThat(rounds.current(robin)).isEqualTo(before);
        assertThat(door.findOpened(robin, further)).isEmpty();
        assertThat(sheets.readBack(robin, further).offered()).isEmpty();
    }
}
