package app.entente.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.door.OpenedCouples;
import app.entente.packchoice.PackChoices;
import app.entente.packchoice.RepeatChoices;
import app.entente.values.ThemeId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A round of one theme asks part of its packs alone: the Bundle names the theme. */
@BackendTest
class ThemeRoundExportTests {

    private static final ThemeId MONEY = new ThemeId("money");

    private final Couples couples;
    private final OpenedCouples openedCouples;
    private final PackChoices packChoices;
    private final RepeatChoices repeatChoices;
    private final SheetFiller sheetFiller;
    private final OwnAnswersFhir ownAnswersFhir;
    private final JsonMapper json;

    @Autowired
    ThemeRoundExportTests(
            Couples couples,
            OpenedCouples openedCouples,
            PackChoices packChoices,
            RepeatChoices repeatChoices,
            SheetFiller sheetFiller,
            OwnAnswersFhir ownAnswersFhir,
            JsonMapper json) {
        this.couples = couples;
        this.openedCouples = openedCouples;
        this.packChoices = packChoices;
        this.repeatChoices = repeatChoices;
        this.sheetFiller = sheetFiller;
        this.ownAnswersFhir = ownAnswersFhir;
        this.json = json;
    }

    @Test
    void theBundleOfARoundOfOneThemeNamesIt() {
        var people = couples.pair();
        openedCouples.opened(people);
        assertThat(tag(people.first()).isMissingNode()).isTrue();
        repeatChoices.proposeTheme(people.first(), version(people.first()), MONEY);
        people.both().forEach(it -> packChoices.agree(it, version(it)));
        assertThat(tag(people.first()).get("code").asString()).isEqualTo("money");
        assertThat(tag(people.first()).get("system").asString()).isEqualTo("urn:entente:codes:theme");
    }

    private JsonNode tag(Membership me) {
        return json.readTree(ownAnswersFhir.export(me, sheetFiller.round(me), Locale.ENGLISH))
                .at("/meta/tag/0");
    }

    private int version(Membership me) {
        return packChoices.currentChoice(me).orElseThrow().version();
    }
}
