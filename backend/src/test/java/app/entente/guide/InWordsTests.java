package app.entente.guide;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answering.Pen;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.TwoPeople;
import app.entente.door.OpenCouple;
import app.entente.door.Pairs;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.OwnForm;
import app.entente.questionnaire.OwnWords;
import app.entente.questionnaire.Value;
import app.entente.session.OwnQuestion;
import app.entente.session.OwnQuestions;
import app.entente.session.Rounds;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What two people wrote to a question of their own, taken home. */
@BackendTest
class InWordsTests {

    private static final String QUESTION = "Where is the heron?";

    private final Couples couples;
    private final OwnQuestions questions;
    private final Rounds rounds;
    private final Pen pen;
    private final Pairs pairs;
    private final Guides guides;

    private TwoPeople people;

    @Autowired
    InWordsTests(Couples couples, OwnQuestions questions, Rounds rounds, Pen pen, Pairs pairs, Guides guides) {
        this.couples = couples;
        this.questions = questions;
        this.rounds = rounds;
        this.pen = pen;
        this.pairs = pairs;
        this.guides = guides;
    }

    @BeforeEach
    void oneAsksInWords() {
        people = couples.strangers();
        questions.write(people.first(), List.of(new OwnQuestion(OwnForm.WORDS, QUESTION)));
    }

    @Test
    void bothAnswersStandInTheGuideBesideEachOther() {
        say(people.first(), "By the lake.");
        say(people.second(), "I have not seen it.");

        assertThat(guide(pairs.opened(people)))
                .contains(QUESTION, "By the lake.", "I have not seen it.", "What you both wrote");
    }

    @Test
    void wordsOfOneAloneAreNowhereInIt() {
        say(people.first(), "By the lake.");

        assertThat(guide(pairs.opened(people))).doesNotContain(QUESTION, "By the lake.", "What you both wrote");
    }

    private void say(Membership me, String words) {
        var item = rounds.items(me, pen.round(me)).stream()
                .filter(it ->
                        it.own().map(OwnWords::text).filter(QUESTION::equals).isPresent())
                .map(Item::id)
                .findFirst()
                .orElseThrow();
        pen.show(me, item, new Value.Words(words));
    }

    private String guide(OpenCouple couple) {
        for (var pair : couple.both()) {
            guides.approve(pair, guides.draft(pair));
        }
        return new String(guides.render(couple.firsts(), Format.MARKDOWN, Locale.ENGLISH), StandardCharsets.UTF_8);
    }
}
