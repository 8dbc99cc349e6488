package app.entente.sheet;

import static app.entente.stored.StoredPayloads.ROUND;

import app.entente.BackendTest;
import app.entente.answer.Answer;
import app.entente.answer.PartnerGuess;
import app.entente.answer.ShareLevel;
import app.entente.couple.Membership;
import app.entente.couple.Memberships;
import app.entente.pack.Scale;
import app.entente.stored.SealedColumn;
import app.entente.stored.StoredPayloads;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.LimitLevel;
import app.entente.values.NonAnswer;
import app.entente.values.Response;
import app.entente.values.SaidAloud;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import app.entente.values.Wish;
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
    private static final SaveOperationId OPERATION = SaveOperationId.of("6f1d2c3b-0a49-4857-8665-748392a1b0cf");

    private final StoredPayloads stored;
    private final SheetEntries sheetEntries;

    @Autowired
    StoredSheetTests(StoredPayloads stored, SheetEntries sheetEntries) {
        this.stored = stored;
        this.sheetEntries = sheetEntries;
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
                                Optional.of(new PartnerGuess(new Value.Grade(5))),
                                "only on Sundays",
                                "for me alone")),
                Arguments.of(
                        "undecided", plain(given(new Value.Grade(4)), Optional.empty(), Optional.of(SaidAloud.NO))),
                Arguments.of("limit-fine", limit(LimitLevel.FINE, ShareLevel.SHOW)),
                Arguments.of("limit-ask", limit(LimitLevel.ASK, ShareLevel.TOPIC_ONLY)),
                Arguments.of("limit-not-ok", limit(LimitLevel.NOT_OK, ShareLevel.PRIVATE)),
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
        var entry = new SheetEntry<>(SheetContents.answer(ITEM), 3, new StoredAnswer(OPERATION, answer));
        stored.check(
                "answer-" + name,
                line("ANSWER", "larger-sums", 3),
                () -> write(_ -> entry),
                () -> SheetContents.answer(sheetEntries.findAll(SHEET), ITEM).orElseThrow(),
                entry);
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
                () -> write(it -> SheetContents.importance(it, MONEY, Optional.of(importance))),
                () -> SheetContents.importance(sheetEntries.findAll(SHEET)),
                Map.of(MONEY, importance));
    }

    @Test
    void anImportanceTakenBack() {
        stored.check(
                "importance-none",
                line("IMPORTANCE", "money", 1),
                () -> write(it -> SheetContents.importance(it, MONEY, Optional.empty())),
                () -> SheetContents.importance(sheetEntries.findAll(SHEET)),
                Map.of());
    }

    @Test
    void aPlace() {
        stored.check(
                "place",
                line("PLACE", "last", 1),
                () -> write(it -> SheetContents.lastItem(it, ITEM)),
                () -> SheetContents.lastItem(sheetEntries.findAll(SHEET)).orElseThrow(),
                ITEM);
    }

    @Test
    void aChoiceOfScales() {
        var all = EnumSet.allOf(Scale.class);
        stored.check(
                "scales",
                line("TICKS", "scales", all.size()),
                () -> IntStream.rangeClosed(1, all.size())
                        .forEach(count -> write(it -> SheetContents.sharedScales(it, first(all, count)))),
                () -> SheetContents.sharedScales(sheetEntries.findAll(SHEET)),
                all);
    }

    @Test
    void whatIsNotAsked() {
        var hiddenQuestions = new HiddenQuestions(Set.of(MONEY), Set.of(ITEM));
        stored.check(
                "consent",
                line("CONSENT", "all", 1),
                () -> write(it -> SheetContents.consent(it, hiddenQuestions)),
                () -> SheetContents.consent(sheetEntries.findAll(SHEET)),
                hiddenQuestions);
    }

    private static Set<Scale> first(Set<Scale> all, int count) {
        return all.stream().limit(count).collect(Collectors.toCollection(() -> EnumSet.noneOf(Scale.class)));
    }

    private void write(Function<FoundEntries, SheetEntry<?>> line) {
        sheetEntries.store(SHEET, List.of(line.apply(sheetEntries.findAll(SHEET))), false);
    }

    private static List<SealedColumn> line(String kind, String key, int version) {
        return List.of(SealedColumn.byOne(ME, "answering.line", "payload", ROUND.value(), "B", kind, key, version));
    }

    private static Answer exchange(Optional<Wish> wish) {
        return plain(given(new Value.Exchange(1, 4, wish)));
    }

    private static Answer limit(LimitLevel limitLevel, ShareLevel share) {
        return plain(given(new Value.Level(limitLevel)), Optional.of(share), Optional.of(SaidAloud.PARTLY));
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
