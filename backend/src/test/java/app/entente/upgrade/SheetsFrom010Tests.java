package app.entente.upgrade;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.answering.Answering;
import app.entente.answering.OwnSheets;
import app.entente.answering.SaveResult;
import app.entente.comparison.Comparisons;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.door.Door;
import app.entente.door.OpenedPair;
import app.entente.door.ReadySignal;
import app.entente.packchoice.SessionRestart;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Scale;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.sheet.HiddenQuestions;
import app.entente.sheet.SaveOperationId;
import app.entente.sheet.Sheet;
import app.entente.sheet.SheetSealing;
import app.entente.sheet.VersionedAnswer;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.LimitLevel;
import app.entente.values.NonAnswer;
import app.entente.values.Response;
import app.entente.values.SaidAloud;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import app.entente.values.Wish;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A couple before the door after an upgrade: both read their sheets back, and the second one seals and opens. */
@UpgradeFrom010
class SheetsFrom010Tests {

    private final ReleasedPeople people;
    private final Spaces spaces;
    private final Rounds rounds;
    private final SessionRestart sessionRestart;
    private final OwnSheets sheets;
    private final Answering answering;
    private final SheetSealing sheetSealing;
    private final Door door;
    private final Comparisons comparisons;

    SheetsFrom010Tests(
            ReleasedPeople people,
            Spaces spaces,
            Rounds rounds,
            SessionRestart sessionRestart,
            OwnSheets sheets,
            Answering answering,
            SheetSealing sheetSealing,
            Door door,
            Comparisons comparisons) {
        this.people = people;
        this.spaces = spaces;
        this.rounds = rounds;
        this.sessionRestart = sessionRestart;
        this.sheets = sheets;
        this.answering = answering;
        this.sheetSealing = sheetSealing;
        this.door = door;
        this.comparisons = comparisons;
    }

    @Test
    void beforeTheDoorBothReadTheirSheetsBackAndOpenIt() {
        var noa = people.of("noa-before");
        var robin = robinBefore();
        var round = rounds.current(noa).id();
        var own = ownItems(noa, round);
        assertThat(own.keySet())
                .containsExactlyInAnyOrder("Where do we live at sixty?", "Reading my letters", "Évenings off");
        assertNoasSheet(noa, round, Objects.requireNonNull(own.get("Where do we live at sixty?")));
        assertThat(sheets.sheet(robin, round)).isInstanceOf(Sheet.Sealed.class);
        assertThat(sheets.sheet(robin, round).sharedScales())
                .containsExactlyInAnyOrder(Scale.TRUST, Scale.HEALTHY_DEPENDENCE);
        assertThat(door.currentSignal(robin, round)).contains(new ReadySignal.AnyTime());
        assertThat(door.currentSignal(noa, round)).isEmpty();
        assertThat(sessionRestart.isRequested(robin)).isTrue();
        assertThat(sessionRestart.isRequested(noa)).isFalse();

        var saveResult = answering.save(
                noa,
                round,
                item("companionship"),
                1,
                SaveOperationId.create(),
                Answer.of(new Value.Exchange(4, 0, Optional.of(Wish.LESS))));
        assertThat(saveResult).isEqualTo(new SaveResult.Stored(2));
        sheetSealing.seal(noa, round);
        door.signalAnyTime(noa, round);
        var opened = door.findOpened(robin, round).orElseThrow();
        assertThat(opened.ids())
                .containsExactlyInAnyOrder(
                        item("free-evenings"),
                        item("evening-with-friends"),
                        item("companionship"),
                        Objects.requireNonNull(own.get("Where do we live at sixty?")));
        assertThat(opened.topics()).containsExactly(new ThemeId("money"));
        assertThat(opened.scales()).containsExactly(Scale.TRUST);
        assertThat(partners(opened, "companionship")).isEqualTo(new Value.Exchange(4, 0, Optional.of(Wish.LESS)));
        assertThat(partners(opened, "evening-with-friends")).isEqualTo(new Value.Level(LimitLevel.ASK));
        assertThat(opened.importance(new ThemeId("time-together")).mine()).contains(Importance.A_LITTLE);
        assertThat(comparisons.compare(opened).openedAt())
                .isAfter(people.release().taken());
    }

    private void assertNoasSheet(Membership noa, RoundId round, ItemId sixty) {
        var sheet = sheets.sheet(noa, round);
        var expected = new HashMap<ItemId, VersionedAnswer>();
        expected.put(
                item("free-evenings"),
                new VersionedAnswer(
                        new Answer(
                                given(new Value.Grade(3)),
                                Optional.of(ShareLevel.SHOW),
                                Optional.of(SaidAloud.YES),
                                Optional.empty(),
                                "",
                                "Ask again"),
                        2));
        expected.put(
                item("evening-with-friends"),
                new VersionedAnswer(
                        new Answer(
                                given(new Value.Level(LimitLevel.ASK)),
                                Optional.of(ShareLevel.SHOW),
                                Optional.empty(),
                                Optional.empty(),
                                "not on Sundays",
                                ""),
                        1));
        expected.put(
                item("companionship"), kept(given(new Value.Exchange(3, 1, Optional.of(Wish.MORE))), ShareLevel.SHOW));
        expected.put(item("decided-alone"), kept(given(new Value.Chosen("everyday")), ShareLevel.PRIVATE));
        expected.put(item("larger-sums"), kept(given(new Value.Grade(5)), ShareLevel.TOPIC_ONLY));
        expected.put(
                item("fair-exchange"),
                new VersionedAnswer(
                        new Answer(
                                given(new Value.Grade(4)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                ""),
                        1));
        expected.put(item("own-circle"), kept(NonAnswer.UNSURE, ShareLevel.SHOW));
        expected.put(item("messages-read"), kept(NonAnswer.PREFER_NOT_TO_SAY, ShareLevel.PRIVATE));
        expected.put(sixty, kept(given(new Value.Words("By the sea 🌊")), ShareLevel.SHOW));
        assertThat(sheet).isInstanceOf(Sheet.Open.class);
        assertThat(sheet.answers()).isEqualTo(expected);
        assertThat(sheet.importance()).isEqualTo(Map.of(new ThemeId("money"), Importance.VERY));
        assertThat(sheet.sharedScales()).containsExactly(Scale.TRUST);
        assertThat(sheet.hiddenQuestions())
                .isEqualTo(new HiddenQuestions(Set.of(new ThemeId("conflict")), Set.of(item("pictures-shown"))));
        assertThat(sheets.itemToResume(noa, round).id()).isEqualTo(item("larger-sums"));
        assertThat(sheets.questionOrder(noa, round).stream().map(Item::id).limit(4))
                .as("the order drawn for her")
                .containsExactly(
                        item("companionship"),
                        item("free-evenings"),
                        item("relationship-first"),
                        item("contact-when-apart"));
    }

    private Map<String, ItemId> ownItems(Membership me, RoundId round) {
        return rounds.items(me, round).stream()
                .filter(it -> it.own().isPresent())
                .collect(toMap(it -> it.own().orElseThrow().text(), Item::id));
    }

    /** Robin's password may have been changed by another test. */
    private Membership robinBefore() {
        var noa = people.of("noa-before");
        return spaces.partner(noa).stream()
                .flatMap(it -> spaces.findByPerson(it).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Value partners(OpenedPair pair, String item) {
        return pair.item(item(item)).orElseThrow().partners().value();
    }

    private static VersionedAnswer kept(Response response, ShareLevel share) {
        return new VersionedAnswer(plain(response, share), 1);
    }

    private static Answer plain(Response response, ShareLevel share) {
        return new Answer(response, Optional.of(share), Optional.empty(), Optional.empty(), "", "");
    }

    private static Response given(Value value) {
        return new Response.Given(value);
    }

    private static ItemId item(String id) {
        return new ItemId(id);
    }
}
