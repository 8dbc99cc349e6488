package app.entente.answering;

import static app.entente.stored.StoredPayloads.ROUND;

import app.entente.BackendTest;
import app.entente.couple.Membership;
import app.entente.couple.Memberships;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Limit;
import app.entente.questionnaire.SaidAloud;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.ThemeId;
import app.entente.questionnaire.Value;
import app.entente.questionnaire.Wish;
import app.entente.stored.SealedColumn;
import app.entente.stored.StoredPayloads;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The stored form of a sheet: answers, importance, place, scales and what is not asked. */
@BackendTest
@Transactional
class StoredSheetTests {

    private static final Membership ME = Memberships.second();
    private static final SheetId SHEET = SheetId.of(ME, ROUND);
    private static final ItemId ITEM = new ItemId("larger-sums");
    private static final ThemeId MONEY = new ThemeId("money");
    private static final OperationId OPERATION = OperationId.of("6f1d2c3b-0a49-4857-8665-748392a1b0cf");

    private final StoredPayloads stored;
    private final Lines lines;

    @Autowired
    StoredSheetTests(StoredPayloads stored, Lines lines) {
        this.stored = stored;
        this.lines = lines;
    }

    @BeforeEach
    void begin() {
        stored.begin();
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(
                        "grade",
                        new Answer(
                                given(new Value.Grade(2)),
                                Optional.of(ShareLevel.SHOW),
                                Optional.of(SaidAloud.YES),
                                Optional.of(new Guess(new Value.Grade(5))),
                                "only on Sundays",
                                "for me alone")),
                Arguments.of(
                        "undecided", plain(given(new Value.Grade(4)), Optional.empty(), Optional.of(SaidAloud.NO))),
                Arguments.of("limit-fine", limit(Limit.FINE, ShareLevel.SHOW)),
                Arguments.of("limit-ask", limit(Limit.ASK, ShareLevel.TOPIC_ONLY)),
                Arguments.of("limit-not-ok", limit(Limit.NOT_OK, ShareLevel.PRIVATE)),
                Arguments.of("exchange", exchange(Optional.empty())),
                Arguments.of("exchange-less", exchange(Optional.of(Wish.LESS))),
                Arguments.of("exchange-as-it-is", exchange(Optional.of(Wish.AS_IT_IS))),
                Arguments.of("exchange-more", exchange(Optional.of(Wish.MORE))),
                Arguments.of("choice", plain(given(new Value.Chosen("every-week")))),
                Arguments.of("words", plain(given(new Value.Words("Évenings,\nslowly — 🕯")))),
                Arguments.of("unsure", plain(NonAnswer.UNSURE)),
                Arguments.of("does-not-apply", plain(NonAnswer.DOES_NOT_APPLY)),
                Arguments.of("prefer-not-to-say", plain(NonAnswer.PREFER_NOT_TO_SAY)),
                Arguments.of("skipped", plain(NonAnswer.SKIPPED)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void anAnswer(String name, Answer answer) {
        stored.check(
                "answer-" + name,
                line("ANSWER", "larger-sums", 3),
                () -> write(_ -> new Written(ITEM, 3, OPERATION, answer).line()),
                () -> Sheets.answer(lines.all(SHEET), ITEM).orElseThrow(),
                new Written(ITEM, 3, OPERATION, answer));
    }

    static Stream<Arguments> importance() {
        return Stream.of(
                Arguments.of("not", Importance.NOT),
                Arguments.of("a-little", Importance.A_LITTLE),
                Arguments.of("quite", Importance.QUITE),
                Arguments.of("very", Importance.VERY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void importance(String name, Importance importance) {
        stored.check(
                "importance-" + name,
                line("IMPORTANCE", "money", 1),
                () -> write(it -> Sheets.importance(it, MONEY, Optional.of(importance))),
                () -> Sheets.importance(lines.all(SHEET)),
                Map.of(MONEY, importance));
    }

    @Test
    void anImportanceTakenBack() {
        stored.check(
                "importance-none",
                line("IMPORTANCE", "money", 1),
                () -> write(it -> Sheets.importance(it, MONEY, Optional.empty())),
                () -> Sheets.importance(lines.all(SHEET)),
                Map.of());
    }

    @Test
    void aPlace() {
        stored.check(
                "place",
                line("PLACE", "last", 1),
                () -> write(it -> Sheets.place(it, ITEM)),
                () -> Sheets.place(lines.all(SHEET)).orElseThrow(),
                ITEM);
    }

    @Test
    void aChoiceOfScales() {
        var all = EnumSet.allOf(Scale.class);
        stored.check(
                "scales",
                line("TICKS", "scales", all.size()),
                () -> IntStream.rangeClosed(1, all.size())
                        .forEach(count -> write(it -> Sheets.ticks(it, first(all, count)))),
                () -> Sheets.ticks(lines.all(SHEET)),
                all);
    }

    @Test
    void whatIsNotAsked() {
        var consent = new Consent(Set.of(MONEY), Set.of(ITEM));
        stored.check(
                "consent",
                line("CONSENT", "all", 1),
                () -> write(it -> Sheets.consent(it, consent)),
                () -> Sheets.consent(lines.all(SHEET)),
                consent);
    }

    private static Set<Scale> first(Set<Scale> all, int count) {
        return all.stream().limit(count).collect(Collectors.toCollection(() -> EnumSet.noneOf(Scale.class)));
    }

    private void write(Function<Lines.Found, Line<?>> line) {
        lines.store(SHEET, List.of(line.apply(lines.all(SHEET))), false);
    }

    private static List<SealedColumn> line(String kind, String key, int version) {
        return List.of(SealedColumn.byOne(ME, "answering.line", "payload", ROUND.value(), "B", kind, key, version));
    }

    private static Answer exchange(Optional<Wish> wish) {
        return plain(given(new Value.Exchange(1, 4, wish)));
    }

    private static Answer limit(Limit limit, ShareLevel share) {
        return plain(given(new Value.Level(limit)), Optional.of(share), Optional.of(SaidAloud.PARTLY));
    }

    private static Answer plain(Response response) {
        return plain(response, Optional.of(ShareLevel.PRIVATE), Optional.empty());
    }

    private static Answer plain(Response response, Optional<ShareLevel> share, Optional<SaidAloud> saidAloud) {
        return new Answer(response, share, saidAloud, Optional.empty(), "", "");
    }

    private static Response given(Value value) {
        return new Response.Given(value);
    }
}
