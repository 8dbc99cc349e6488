package app.entente.guide;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.TwoPeople;
import app.entente.document.GuideFormat;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.pack.Item;
import app.entente.pack.OwnQuestionForm;
import app.entente.pack.OwnQuestionText;
import app.entente.packchoice.OwnQuestions;
import app.entente.session.OwnQuestion;
import app.entente.session.Rounds;
import app.entente.values.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What two people wrote to a question of their own, taken home. */
@BackendTest
class OpenTextGuideTests {

    private static final String QUESTION = "Where is the heron?";

    private final Couples couples;
    private final OwnQuestions questions;
    private final Rounds rounds;
    private final SheetFiller sheetFiller;
    private final OpenedCouples openedCouples;
    private final Guides guides;

    private TwoPeople people;

    @Autowired
    OpenTextGuideTests(
            Couples couples,
            OwnQuestions questions,
            Rounds rounds,
            SheetFiller sheetFiller,
            OpenedCouples openedCouples,
            Guides guides) {
        this.couples = couples;
        this.questions = questions;
        this.rounds = rounds;
        this.sheetFiller = sheetFiller;
        this.openedCouples = openedCouples;
        this.guides = guides;
    }

    @BeforeEach
    void oneAsksInWords() {
        people = couples.strangers();
        questions.write(people.first(), List.of(new OwnQuestion(OwnQuestionForm.WORDS, QUESTION)));
    }

    @Test
    void bothAnswersStandInTheGuideBesideEachOther() {
        say(people.first(), "By the lake.");
        say(people.second(), "I have not seen it.");

        assertThat(guide(openedCouples.opened(people)))
                .contains(QUESTION, "By the lake.", "I have not seen it.", "What you both wrote");
    }

    @Test
    void wordsOfOneAloneAreNowhereInIt() {
        say(people.first(), "By the lake.");

        assertThat(guide(openedCouples.opened(people))).doesNotContain(QUESTION, "By the lake.", "What you both wrote");
    }

    private void say(Membership me, String words) {
        var item = rounds.items(me, sheetFiller.round(me)).stream()
                .filter(it -> it.own()
                        .map(OwnQuestionText::text)
                        .filter(QUESTION::equals)
                        .isPresent())
                .map(Item::id)
                .findFirst()
                .orElseThrow();
        sheetFiller.show(me, item, new Value.Words(words));
    }

    private String guide(OpenedCouple couple) {
        for (var pair : couple.both()) {
            guides.approve(pair, guides.draft(pair));
        }
        return new String(guides.render(couple.firsts(), GuideFormat.MARKDOWN, Locale.ENGLISH), StandardCharsets.UTF_8);
    }
}
