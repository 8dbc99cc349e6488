package app.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.agreement.AgreementTerms;
import app.entente.agreement.Agreements;
import app.entente.agreement.Appreciations;
import app.entente.agreement.NoteParagraphId;
import app.entente.agreement.SharedNotes;
import app.entente.answering.SampleAnswers;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.TwoPeople;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.OwnQuestionForm;
import app.entente.packchoice.OwnQuestions;
import app.entente.session.OwnQuestion;
import app.entente.session.Rounds;
import app.entente.talk.HeardTopics;
import app.entente.talk.ParkingLot;
import app.entente.talk.WrittenTurns;
import app.entente.ui.access.Paths;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Both write characters that turn the direction of text, wherever they can write. On every screen such text stands alone
 * in its element, which the style isolates, or isolated among the words of a sentence.
 */
@ScreenTest
class DirectionOfTextTests {

    private static final String TURNING = "\u202E.evil yas I\u2066";
    private static final String QUESTION = TURNING + "?";
    private static final Pattern ISOLATED =
            Pattern.compile("\u2068[^\u2068\u2069\n]*(\u2069[^\u2068\u2069\n]*)?\u2069");
    private static final List<String> SPOKEN = List.of("aria-label", "title", "alt", "placeholder");
    private static final ThemeId TOPIC = new ThemeId("money");

    private final BrowserFixture browserFixture;
    private final Couples couples;
    private final SheetFiller sheetFiller;
    private final Rounds rounds;
    private final OwnQuestions questions;
    private final OpenedCouples openedCouples;
    private final HeardTopics heardTopics;
    private final Agreements agreements;
    private final SharedNotes notes;
    private final Appreciations appreciations;
    private final ParkingLot parkingLot;
    private final WrittenTurns writtenTurns;

    @Autowired
    DirectionOfTextTests(
            BrowserFixture browserFixture,
            Couples couples,
            SheetFiller sheetFiller,
            Rounds rounds,
            OwnQuestions questions,
            OpenedCouples openedCouples,
            HeardTopics heardTopics,
            Agreements agreements,
            SharedNotes notes,
            Appreciations appreciations,
            ParkingLot parkingLot,
            WrittenTurns writtenTurns) {
        this.browserFixture = browserFixture;
        this.couples = couples;
        this.sheetFiller = sheetFiller;
        this.rounds = rounds;
        this.questions = questions;
        this.openedCouples = openedCouples;
        this.heardTopics = heardTopics;
        this.agreements = agreements;
        this.notes = notes;
        this.appreciations = appreciations;
        this.parkingLot = parkingLot;
        this.writtenTurns = writtenTurns;
    }

    @Test
    void beforeTheDoorItReachesOutOfNothing() {
        var people = people();
        var last =
                rounds.items(people.first(), sheetFiller.round(people.first())).size();
        people.both().forEach(this::answer);

        var shown = texts(
                people.first(),
                Stream.of(
                        Paths.HOME,
                        Paths.PACKS,
                        Paths.ANSWER + "/" + last,
                        Paths.THEMES,
                        Paths.READ_BACK,
                        Paths.DOOR,
                        Paths.SETTINGS,
                        Paths.LEAVE));

        assertIsolated(shown, 3);
    }

    @Test
    void afterTheDoorItReachesOutOfNothing() {
        var people = people();
        people.both().forEach(this::answer);
        var couple = openedCouples.opened(people);
        talk(couple);

        var shown = texts(
                couple.first(),
                Stream.concat(
                        Stream.of(
                                Paths.HOME,
                                Paths.COMPARISON,
                                Paths.WITHDRAW,
                                Paths.THEN_AND_NOW,
                                Paths.SCALES,
                                Paths.GUIDE,
                                Paths.AGREEMENTS,
                                Paths.TALK),
                        IntStream.rangeClosed(1, 8).mapToObj(it -> Paths.TALK + "/" + it)));

        assertIsolated(shown, 10);
    }

    @Test
    void theStyleIsolatesEveryElement() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/META-INF/resources/styles/base.css")))
                .contains("body :not(svg *) {\n  unicode-bidi: isolate;\n}");
    }

    private TwoPeople people() {
        var people = couples.pair();
        people.both().forEach(it -> questions.write(it, List.of(new OwnQuestion(OwnQuestionForm.WORDS, QUESTION))));
        return people;
    }

    private void answer(Membership me) {
        var random = new Random(42);
        rounds.items(me, sheetFiller.round(me)).forEach(it -> {
            var answer = SampleAnswers.shown(value(random, it)).note(TURNING);
            sheetFiller.write(me, it.id(), it.form() instanceof ItemForm.Limit ? answer.ownWords(TURNING) : answer);
        });
    }

    private static Value value(Random random, Item item) {
        return item.form() instanceof ItemForm.Words ? new Value.Words(TURNING) : SampleAnswers.anyValue(random, item);
    }

    private void talk(OpenedCouple couple) {
        heardTopics.open(couple, TOPIC);
        writtenTurns.write(couple.firsts(), TOPIC, TURNING);
        writtenTurns.write(couple.seconds(), TOPIC, TURNING);
        writtenTurns.find(couple.seconds(), TOPIC).stream()
                .filter(it -> it.turn().by() != couple.second().seat())
                .forEach(it -> writtenTurns.sayBack(couple.seconds(), it.id(), TURNING));
        heardTopics.talkedElsewhere(couple, TOPIC);
        var terms = new AgreementTerms(TURNING, Set.of(couple.first().seat()), LocalDate.of(2027, 3, 1));
        var agreement = agreements.create(couple.seconds(), TOPIC, terms);
        agreements.confirm(couple.firsts(), agreement.id(), agreement.wording());
        notes.write(couple.seconds(), TOPIC, NoteParagraphId.create(), 0, TURNING);
        parkingLot.park(couple.seconds(), TURNING);
        appreciations.write(couple.firsts(), TURNING);
        appreciations.write(couple.seconds(), TURNING);
    }

    private record Shown(String path, String element, String text) {}

    private List<Shown> texts(Membership me, Stream<String> paths) {
        var found = new ArrayList<Shown>();
        try (var open = browserFixture.open()) {
            var window = browserFixture.browser(open, me).newWindow();
            paths.forEach(path -> {
                window.getUI().navigate(path);
                collect(path, whole(window.getCurrentView().getElement()), found);
            });
        }
        return found.stream().filter(it -> it.text().contains("\u202E")).toList();
    }

    private static Element whole(Element view) {
        return view.getParent() == null || view.getParent().getParent() == null ? view : whole(view.getParent());
    }

    private static void collect(String path, Element element, List<Shown> found) {
        if (element.isTextNode()) {
            found.add(new Shown(path, element.getParent().getOuterHTML(), element.getText()));
            return;
        }
        SPOKEN.forEach(it -> found.add(new Shown(path, it, String.valueOf(element.getAttribute(it)))));
        for (var property : List.of("label", "helperText", "placeholder", "errorMessage")) {
            found.add(new Shown(path, property, element.getProperty(property, "")));
        }
        collect(path, Jsoup.parseBodyFragment(element.getProperty("innerHTML", "")), found);
        element.getChildren().forEach(it -> collect(path, it, found));
    }

    /** What is kept as markup of one node is looked at text by text as well. */
    private static void collect(String path, Document markup, List<Shown> found) {
        markup.body().nodeStream().forEach(node -> {
            SPOKEN.forEach(it -> found.add(new Shown(path, it, node.attr(it))));
            if (node instanceof TextNode text) {
                found.add(new Shown(path, String.valueOf(text.parent()), text.getWholeText()));
            }
        });
    }

    private static void assertIsolated(List<Shown> shown, int atLeast) {
        assertThat(shown).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(shown)
                .allSatisfy(it -> assertThat(isAlone(it.text()) || isIsolated(it.text()))
                        .as(it.toString())
                        .isTrue());
    }

    private static boolean isAlone(String text) {
        return text.equals(TURNING) || text.equals(QUESTION) || text.equals("“" + TURNING + "”");
    }

    private static boolean isIsolated(String text) {
        return !ISOLATED.matcher(text).replaceAll("").contains("\u202E");
    }
}
