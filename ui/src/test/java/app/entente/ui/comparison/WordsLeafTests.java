package app.entente.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.Pen;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.TwoPeople;
import app.entente.door.Pairs;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.OwnForm;
import app.entente.questionnaire.Value;
import app.entente.session.OwnQuestion;
import app.entente.session.OwnQuestions;
import app.entente.session.Rounds;
import app.entente.ui.Hand;
import app.entente.ui.House;
import app.entente.ui.ScreenTest;
import app.entente.ui.shell.Paths;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class WordsLeafTests {

    private static final String QUESTION = "Where shall we live when we are old?";
    private static final String NOAS = "By the sea, <b>above</b> the harbour.";
    private static final String ROBINS = "Where the children are.";

    private final House house;
    private final Couples couples;
    private final OwnQuestions questions;
    private final Rounds rounds;
    private final Pairs pairs;
    private final Pen pen;

    private TwoPeople people;
    private ItemId item;

    @Autowired
    WordsLeafTests(House house, Couples couples, OwnQuestions questions, Rounds rounds, Pairs pairs, Pen pen) {
        this.house = house;
        this.couples = couples;
        this.questions = questions;
        this.rounds = rounds;
        this.pairs = pairs;
        this.pen = pen;
    }

    @BeforeEach
    void aQuestionFromNoa() {
        people = couples.pair();
        questions.write(people.first(), List.of(new OwnQuestion(OwnForm.WORDS, QUESTION)));
        item = rounds.items(people.first(), pen.round(people.first())).getLast().id();
        pen.show(people.first(), item, new Value.Words(NOAS));
    }

    @Test
    void whatBothSayStandsSideBySide() {
        pen.show(people.second(), item, new Value.Words(ROBINS));
        pairs.opened(people);
        for (var me : people.both()) {
            assertThat(comparison(me)).contains("In your own words", QUESTION, NOAS, ROBINS);
        }
    }

    @Test
    void wordsOfOneAloneStandNowhere() {
        pairs.opened(people);
        assertThat(comparison(people.second())).doesNotContain("In your own words", QUESTION, NOAS);
    }

    private String comparison(Membership me) {
        try (var open = house.open()) {
            var window = house.browser(open, me).newWindow();
            window.navigate(Paths.COMPARISON, ComparisonView.class);
            return new Hand(window).read();
        }
    }
}
