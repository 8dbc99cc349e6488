package app.entente.ownpages;

import app.entente.agreement.AgreementId;
import app.entente.answer.Answer;
import app.entente.answering.SampleAnswers;
import app.entente.checkin.CheckInSubject;
import app.entente.document.GuideMessages;
import app.entente.ownpages.OwnPages.AnsweredCheckIn;
import app.entente.ownpages.OwnPages.AnsweredItem;
import app.entente.ownpages.OwnPages.AnsweredRound;
import app.entente.ownpages.OwnPages.AnsweredScale;
import app.entente.ownpages.OwnPages.AnsweredTheme;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.OwnQuestionForm;
import app.entente.pack.OwnQuestionText;
import app.entente.pack.Scale;
import app.entente.questionnaire.CorePack;
import app.entente.questionnaire.Questionnaires;
import app.entente.session.RoundId;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.LimitLevel;
import app.entente.values.NonAnswer;
import app.entente.values.SaidAloud;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import app.entente.values.Wish;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Own pages for plain tests. */
final class SampleOwnPages {

    static final String PARTNERS_WORDS = "Shall we keep the heron?";

    private static final String STATEMENT = "faith-respected";
    private static final Questionnaires SHIPPED = Questionnaires.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private SampleOwnPages() {}

    static OwnAnswerFormatter formatter(Locale locale) {
        return new OwnAnswerFormatter(new GuideMessages(locale), SHIPPED.texts(locale));
    }

    /** Every question of every pack, answered anyhow. */
    static OwnPages any(RandomGenerator random) {
        var rounds = SHIPPED.current().stream()
                .map(pack -> pack.themes().stream()
                        .map(it -> theme(it.id(), answered(random, it.items())))
                        .toList())
                .toList();
        var numbered = IntStream.range(0, rounds.size())
                .mapToObj(it -> new AnsweredRound(it + 1, rounds.get(it)))
                .toList();
        var scales = Arrays.stream(Scale.values())
                .map(it -> new AnsweredScale(it, 3, 8, Optional.of(1 + random.nextInt(5))))
                .toList();
        return new OwnPages(DAY, new Foreword("Some words of mine."), numbered, checkIns(), scales);
    }

    /** These words wherever a person can write. */
    static OwnPages saying(String words) {
        var limit = first(ItemForm.Limit.class);
        var answer = Answer.of(new Value.Level(LimitLevel.ASK)).ownWords(words).note(words);
        var own = Item.own(new ItemId("own-1"), OwnQuestionForm.WORDS, new OwnQuestionText(PARTNERS_WORDS));
        return of(
                words,
                theme(limit.theme(), List.of(new AnsweredItem(limit, answer))),
                theme(ThemeId.OWN, List.of(new AnsweredItem(own, Answer.of(new Value.Words(words))))));
    }

    /** One answer of each form, with everything that can stand beside it; the pinned file is made of these. */
    static OwnPages pinned() {
        var expectation = first(ItemForm.Expectation.class);
        var support = first(ItemForm.Support.class);
        var limit = first(ItemForm.Limit.class);
        var statement = first(ItemForm.Statement.class);
        var scales = List.of(
                new AnsweredScale(Scale.TRUST, 6, 8, Optional.of(4)),
                new AnsweredScale(Scale.STRAIN, 1, 8, Optional.empty()));
        var guessed = Answer.of(new Value.Grade(4))
                .saidAloud(SaidAloud.PARTLY)
                .guess(new Value.Grade(2))
                .note("For me.");
        var wished = Answer.of(new Value.Exchange(1, 3, Optional.of(Wish.MORE)));
        var worded = Answer.of(new Value.Level(LimitLevel.ASK)).ownWords("Ask me first.");
        var withheld = Answer.of(NonAnswer.PREFER_NOT_TO_SAY);
        var together = List.of(new AnsweredItem(expectation, guessed), new AnsweredItem(support, wished));
        var round = new AnsweredRound(
                1,
                List.of(
                        theme(expectation.theme(), together),
                        theme(limit.theme(), List.of(new AnsweredItem(limit, worded))),
                        theme(statement.theme(), List.of(new AnsweredItem(statement, withheld)))));
        return new OwnPages(DAY, new Foreword("To whom it helps."), List.of(round), checkIns(), scales);
    }

    private static OwnPages of(String foreword, AnsweredTheme... themes) {
        var scale = new AnsweredScale(Scale.TRUST, 1, 1, Optional.of(3));
        return new OwnPages(
                DAY, new Foreword(foreword), List.of(new AnsweredRound(1, List.of(themes))), List.of(), List.of(scale));
    }

    private static List<AnsweredCheckIn> checkIns() {
        var review = new CheckInSubject.Review(new AgreementId(new UUID(0, 1)), 1, DAY);
        var statements = List.of(STATEMENT, "no-longer-asked");
        var pulse = new CheckInSubject.Pulse(new RoundId(new UUID(0, 2)), DAY, statements);
        return List.of(
                new AnsweredCheckIn(
                        review, Map.of(CheckInSubject.Review.QUESTION, Answer.of(new Value.Chosen("partly")))),
                new AnsweredCheckIn(
                        pulse,
                        Map.of(
                                statements.getFirst(),
                                Answer.of(new Value.Grade(4)),
                                statements.getLast(),
                                Answer.of(NonAnswer.PREFER_NOT_TO_SAY))));
    }

    private static AnsweredTheme theme(ThemeId theme, List<AnsweredItem> items) {
        return new AnsweredTheme(theme, Optional.of(Importance.QUITE), items);
    }

    private static List<AnsweredItem> answered(RandomGenerator random, List<Item> items) {
        return items.stream()
                .map(it -> new AnsweredItem(it, SampleAnswers.any(random, it)))
                .toList();
    }

    private static Item first(Class<? extends ItemForm> form) {
        return CorePack.pack().items().stream()
                .filter(it -> form.isInstance(it.form()))
                .findFirst()
                .orElseThrow();
    }
}
