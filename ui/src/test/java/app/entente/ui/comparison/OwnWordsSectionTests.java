package app.entente.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.TwoPeople;
import app.entente.door.OpenedCouples;
import app.entente.pack.OwnQuestionForm;
import app.entente.packchoice.OwnQuestions;
import app.entente.session.OwnQuestion;
import app.entente.session.Rounds;
import app.entente.ui.BrowserFixture;
import app.entente.ui.ScreenTest;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import app.entente.values.ItemId;
import app.entente.values.Value;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class OwnWordsSectionTests {

    private static final String QUESTION = "Where shall we live when we are old?";
    private static final String NOAS = "By the sea, <b>above</b> the harbour.";
    private static final String ROBINS = "Where the children are.";

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final OwnQuestions questions;
    private final Rounds rounds;
    private final OpenedCouples openedCouples;
    private final SheetFiller sheetFiller;

    private TwoPeople people;
    private ItemId item;

    @Autowired
    OwnWordsSectionTests(
            BrowserFixture browserFixture,
            Couples couples,
            OwnQuestions questions,
            Rounds rounds,
            OpenedCouples openedCouples,
            SheetFiller sheetFiller) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.questions = questions;
        this.rounds = rounds;
        this.openedCouples = openedCouples;
        this.sheetFiller = sheetFiller;
    }

    @BeforeEach
    void aQuestionFromNoa() {
        people = couples.pair();
        questions.write(people.first(), List.of(new OwnQuestion(OwnQuestionForm.WORDS, QUESTION)));
        item = rounds.items(people.first(), sheetFiller.round(people.first()))
                .getLast()
                .id();
        sheetFiller.show(people.first(), item, new Value.Words(NOAS));
    }

    @Test
    void whatBothSayStandsSideBySide() {
        sheetFiller.show(people.second(), item, new Value.Words(ROBINS));
        openedCouples.opened(people);
        for (var me : people.both()) {
            assertThat(comparison(me)).contains("In your own words", QUESTION, NOAS, ROBINS);
        }
    }

    @Test
    void wordsOfOneAloneStandNowhere() {
        openedCouples.opened(people);
        assertThat(comparison(people.second())).doesNotContain("In your own words", QUESTION, NOAS);
    }

    private String comparison(Membership me) {
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, me).newWindow();
            window.navigate(Paths.COMPARISON, ComparisonView.class);
            return new WindowDriver(window).visibleText();
        }
    }
}
