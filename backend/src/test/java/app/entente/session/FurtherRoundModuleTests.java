package app.entente.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answering.OwnSheets;
import app.entente.answering.Pen;
import app.entente.answering.Sealing;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.TwoPeople;
import app.entente.door.Door;
import app.entente.door.OpenItem;
import app.entente.door.Pairs;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.SmallPacks;
import app.entente.questionnaire.Value;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class FurtherRoundModuleTests {

    private final Choosing choosing;
    private final Chosen chosen;
    private final Rounds rounds;
    private final OwnSheets sheets;
    private final Sealing sealing;
    private final Door door;
    private final Pen pen;
    private final Pairs pairs;
    private final Couples couples;

    private TwoPeople people;
    private Membership noa;
    private Membership robin;
    private RoundId first;

    @Autowired
    FurtherRoundModuleTests(
            Choosing choosing,
            Chosen chosen,
            Rounds rounds,
            OwnSheets sheets,
            Sealing sealing,
            Door door,
            Pen pen,
            Pairs pairs,
            Couples couples) {
        this.choosing = choosing;
        this.chosen = chosen;
        this.rounds = rounds;
        this.sheets = sheets;
        this.sealing = sealing;
        this.door = door;
        this.pen = pen;
        this.pairs = pairs;
        this.couples = couples;
    }

    @BeforeEach
    void twoPeopleWithAnOpenDoor() {
        var couple = pairs.opened();
        people = couple.people();
        noa = couple.first();
        robin = couple.second();
        first = couple.round();
    }

    @Test
    void whatThisSessionHasOpenedIsNotOfferedAgainAndNothingIsOnTheList() {
        var choice = choosing.choice(noa).orElseThrow();
        assertThat(choice.offered())
                .isNotEmpty()
                .noneMatch(it -> it.id().value().equals("core"));
        assertThat(choice.packs()).isEmpty();
    }

    @Test
    void offeredIsOnlyWhatComesAfterADoorHasOpened() {
        var others = couples.strangers();
        pen.round(others.first());
        assertThat(choosing.choice(others.first())).isEmpty();
    }

    @Test
    void itIsARoundOfItsOwnInTheSameSession() {
        var further = chosen.round(noa, "small-garden");
        var before = rounds.round(noa, first);
        assertThat(further.session()).isEqualTo(before.session());
        assertThat(further.number()).isEqualTo(2);
        assertThat(further.begun()).isTrue();
        assertThat(rounds.items(noa, further.id()))
                .extracting(Item::id)
                .containsExactly(SmallPacks.BEDS, SmallPacks.FENCE, SmallPacks.NIGHTS);
        assertThat(sheets.sheet(noa, further.id()).answers()).isEmpty();
        assertThat(sealing.sealed(noa, further.id())).isFalse();
        assertThat(door.opened(noa, further.id())).isEmpty();
        assertThat(door.opened(noa, first)).isPresent();
        assertThat(choosing.choice(robin)).isEmpty();
    }

    @Test
    void eachRoundKeepsWhatCameThroughItsOwnDoor() {
        var before = door.opened(noa, first).orElseThrow().items();
        chosen.round(noa, "small-garden");
        people.both().forEach(me -> pen.show(me, Map.of(SmallPacks.BEDS, new Value.Grade(2))));
        var further = pairs.opened(people);
        assertThat(further.firsts().items())
                .extracting(OpenItem::item)
                .extracting(Item::id)
                .containsExactly(SmallPacks.BEDS);
        assertThat(door.opened(noa, first).orElseThrow().items()).isEqualTo(before);
        assertThat(rounds.opened(robin)).extracting(Round::number).containsExactly(1, 2);
    }

    @Test
    void untilItOpensTheFurtherRoundTellsNothingEither() {
        var further = chosen.round(noa, "small-garden").id();
        var before = rounds.current(robin);
        pen.show(noa, SmallPacks.BEDS, new Value.Grade(2));
        pen.seal(noa);
        door.anyTime(noa, further);
        assertThat(rounds.current(robin)).isEqualTo(before);
        assertThat(door.opened(robin, further)).isEmpty();
        assertThat(sheets.readBack(robin, further).offered()).isEmpty();
    }
}
