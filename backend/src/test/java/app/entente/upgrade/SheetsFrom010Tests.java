package app.entente.upgrade;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.Answer;
import app.entente.answering.Answering;
import app.entente.answering.Consent;
import app.entente.answering.Draft;
import app.entente.answering.Kept;
import app.entente.answering.NonAnswer;
import app.entente.answering.OperationId;
import app.entente.answering.OwnSheets;
import app.entente.answering.Response;
import app.entente.answering.Saved;
import app.entente.answering.Sealing;
import app.entente.answering.ShareLevel;
import app.entente.answering.Sheet;
import app.entente.comparison.Comparisons;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.door.Act;
import app.entente.door.Door;
import app.entente.door.OpenedPair;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Limit;
import app.entente.questionnaire.SaidAloud;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.ThemeId;
import app.entente.questionnaire.Value;
import app.entente.questionnaire.Wish;
import app.entente.session.AnotherSession;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
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
    private final AnotherSession anotherSession;
    private final OwnSheets sheets;
    private final Answering answering;
    private final Sealing sealing;
    private final Door door;
    private final Comparisons comparisons;

    SheetsFrom010Tests(
            ReleasedPeople people,
            Spaces spaces,
            Rounds rounds,
            AnotherSession anotherSession,
            OwnSheets sheets,
            Answering answering,
            Sealing sealing,
            Door door,
            Comparisons comparisons) {
        this.people = people;
        this.spaces = spaces;
        this.rounds = rounds;
        this.anotherSession = anotherSession;
        this.sheets = sheets;
        this.answering = answering;
        this.sealing = sealing;
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
        assertThat(sheets.sheet(robin, round).ticks()).containsExactlyInAnyOrder(Scale.TRUST, Scale.HEALTHY_DEPENDENCE);
        assertThat(door.act(robin, round)).contains(new Act.AnyTime());
        assertThat(door.act(noa, round)).isEmpty();
        assertThat(anotherSession.wished(robin)).isTrue();
        assertThat(anotherSession.wished(noa)).isFalse();

        var saved = answering.save(
                noa,
                round,
                item("companionship"),
                1,
                OperationId.create(),
                Draft.of(new Value.Exchange(4, 0, Optional.of(Wish.LESS))));
        assertThat(saved).isEqualTo(new Saved.Stored(2));
        sealing.seal(noa, round);
        door.anyTime(noa, round);
        var opened = door.opened(robin, round).orElseThrow();
        assertThat(opened.ids())
                .containsExactlyInAnyOrder(
                        item("free-evenings"),
                        item("evening-with-friends"),
                        item("companionship"),
                        Objects.requireNonNull(own.get("Where do we live at sixty?")));
        assertThat(opened.topics()).containsExactly(new ThemeId("money"));
        assertThat(opened.scales()).containsExactly(Scale.TRUST);
        assertThat(partners(opened, "companionship")).isEqualTo(new Value.Exchange(4, 0, Optional.of(Wish.LESS)));
        assertThat(partners(opened, "evening-with-friends")).isEqualTo(new Value.Level(Limit.ASK));
        assertThat(opened.importance(new ThemeId("time-together")).mine()).contains(Importance.A_LITTLE);
        assertThat(comparisons.of(opened).openedAt()).isAfter(people.release().taken());
    }

    private void assertNoasSheet(Membership noa, RoundId round, ItemId sixty) {
        var sheet = sheets.sheet(noa, round);
        var expected = new HashMap<ItemId, Kept>();
        expected.put(
                item("free-evenings"),
                new Kept(
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
                new Kept(
                        new Answer(
                                given(new Value.Level(Limit.ASK)),
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
                new Kept(
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
        assertThat(sheet.ticks()).containsExactly(Scale.TRUST);
        assertThat(sheet.consent())
                .isEqualTo(new Consent(Set.of(new ThemeId("conflict")), Set.of(item("pictures-shown"))));
        assertThat(sheets.resume(noa, round).id()).isEqualTo(item("larger-sums"));
        assertThat(sheets.order(noa, round).stream().map(Item::id).limit(4))
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
        return spaces.people(noa).stream()
                .filter(it -> !it.equals(noa.person()))
                .flatMap(it -> spaces.of(it).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Value partners(OpenedPair pair, String item) {
        return pair.item(item(item)).orElseThrow().partners().value();
    }

    private static Kept kept(Response response, ShareLevel share) {
        return new Kept(plain(response, share), 1);
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
