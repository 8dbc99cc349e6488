package app.entente.ownpages;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answering.OwnSheets;
import app.entente.answering.Seen;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.couple.Spaces;
import app.entente.document.GuideDocument;
import app.entente.document.GuideMessages;
import app.entente.door.OpenedCouples;
import app.entente.pack.Item;
import app.entente.questionnaire.CorePack;
import app.entente.questionnaire.Questionnaires;
import app.entente.sheet.FilledSheets;
import app.entente.sheet.Sheet;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Nothing of the partner's is in one's own pages: whatever the partner answered, is called and does, they are the same,
 * byte for byte but for the day, and for a PDF in what it is rendered from.
 */
@BackendTest
class OwnPagesInertnessTests {

    private static final int PAIRS = 8;
    private static final List<Item> ASKED = CorePack.pack().items();

    private final Couples couples;
    private final Spaces spaces;
    private final SheetFiller sheetFiller;
    private final OwnSheets sheets;
    private final OpenedCouples openedCouples;
    private final OwnPagesExporter ownPagesExporter;
    private final OwnPagesLoader ownPagesLoader;
    private final Questionnaires questionnaires;

    @Autowired
    OwnPagesInertnessTests(
            Couples couples,
            Spaces spaces,
            SheetFiller sheetFiller,
            OwnSheets sheets,
            OpenedCouples openedCouples,
            OwnPagesExporter ownPagesExporter,
            OwnPagesLoader ownPagesLoader,
            Questionnaires questionnaires) {
        this.couples = couples;
        this.spaces = spaces;
        this.sheetFiller = sheetFiller;
        this.sheets = sheets;
        this.openedCouples = openedCouples;
        this.ownPagesExporter = ownPagesExporter;
        this.ownPagesLoader = ownPagesLoader;
        this.questionnaires = questionnaires;
    }

    private record TakenHome(String markdown, String json, GuideDocument printed) {}

    @Test
    void whateverThePartnerAnsweredMyPagesAreTheSame() {
        var random = new Random(20_261_127);
        for (var pair = 0; pair < PAIRS; pair++) {
            var mine = FilledSheets.any(random, Seat.A, ASKED);
            var before = behindAnOpenDoor(mine, FilledSheets.any(random, Seat.B, ASKED), "");
            assertThat(behindAnOpenDoor(mine, FilledSheets.any(random, Seat.B, ASKED), ""))
                    .isEqualTo(before);
            assertThat(alone(mine)).isEqualTo(before);
        }
    }

    @Test
    void whateverThePartnerDoesMyPagesAreTheSame() {
        var mine = FilledSheets.any(new Random(1), Seat.A, ASKED);
        var people = couples.pair();
        sheetFiller.copy(people.first(), mine);
        var before = takenHome(people.first(), "");
        sheetFiller.copy(people.second(), FilledSheets.any(new Random(2), Seat.B, ASKED));
        spaces.rename(people.second(), "Kestrel");
        sheetFiller.seal(people.second());
        assertThat(takenHome(people.first(), "")).isEqualTo(before);
        spaces.pause(people.second());
        assertThat(takenHome(people.first(), "")).isEqualTo(before);
        spaces.close(people.second());
        assertThat(takenHome(people.first(), "")).isEqualTo(before);
        spaces.erase(people.second());
        assertThat(takenHome(people.first(), "")).isEqualTo(before);
    }

    @Test
    void oneAnswerOfMineIsNoticed() {
        var random = new Random(3);
        var mine = FilledSheets.any(random, Seat.A, ASKED);
        var theirs = FilledSheets.any(random, Seat.B, ASKED);
        var before = behindAnOpenDoor(mine, theirs, "");
        var after = behindAnOpenDoor(Seen.changed(random, ASKED, mine, theirs), theirs, "");
        assertDiffer(before, after);
    }

    /** The partner's name, and one answer of theirs, put where a leak would put them. */
    @Test
    void aPlantedLeakIsNoticed() {
        var random = new Random(4);
        var mine = FilledSheets.any(random, Seat.A, ASKED);
        var theirs = FilledSheets.any(random, Seat.B, ASKED);
        var others = FilledSheets.any(random, Seat.B, ASKED);
        assertDiffer(behindAnOpenDoor(mine, theirs, "leak"), behindAnOpenDoor(mine, others, "leak"));
        assertDiffer(behindAnOpenDoor(mine, theirs, "leak"), behindAnOpenDoor(mine, theirs, ""));
    }

    private static void assertDiffer(TakenHome one, TakenHome other) {
        assertThat(one.markdown()).isNotEqualTo(other.markdown());
        assertThat(one.json()).isNotEqualTo(other.json());
        assertThat(one.printed()).isNotEqualTo(other.printed());
    }

    private TakenHome behindAnOpenDoor(Sheet.Sealed mine, Sheet.Sealed theirs, String leak) {
        var people = couples.strangers();
        sheetFiller.copy(people.first(), mine);
        sheetFiller.copy(people.second(), theirs);
        openedCouples.opened(people);
        return takenHome(people.first(), leak.isEmpty() ? "" : leaked(people.first(), people.second()));
    }

    private TakenHome alone(Sheet.Sealed mine) {
        var me = couples.alone();
        sheetFiller.copy(me, mine);
        return takenHome(me, "");
    }

    private String leaked(Membership me, Membership partner) {
        var theirs = sheets.sheet(partner, sheetFiller.round(partner)).answers();
        return spaces.overview(me).partnersName().orElseThrow()
                + theirs.keySet().stream().map(Object::toString).sorted().toList();
    }

    private TakenHome takenHome(Membership me, String foreword) {
        var words = new Foreword(foreword);
        var messages = new GuideMessages(Locale.ENGLISH);
        var formatter = new OwnAnswerFormatter(messages, questionnaires.texts(Locale.ENGLISH));
        return new TakenHome(
                file(me, OwnPagesFormat.MARKDOWN, words),
                file(me, OwnPagesFormat.JSON, words).replaceFirst("\"date\" : \"[^\"]+\"", ""),
                new OwnPagesBuilder(formatter)
                        .build(ownPagesLoader.load(me, words))
                        .madeOn(LocalDate.EPOCH));
    }

    private String file(Membership me, OwnPagesFormat format, Foreword foreword) {
        return new String(ownPagesExporter.export(me, format, foreword, Locale.ENGLISH), StandardCharsets.UTF_8);
    }
}
