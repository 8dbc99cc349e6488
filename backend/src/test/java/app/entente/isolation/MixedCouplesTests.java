package app.entente.isolation;

import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.couple.Couples;
import app.entente.isolation.Trials.Outcome;
import app.entente.person.AddressedEvent;
import app.entente.values.ThemeId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/**
 * Two couples, and a person who is part of both: with the proof of one of them nothing of the other is within reach.
 *
 * <p>Every service method that takes a proof is found by reflection and called with each mix. It refuses a thing of the
 * other couple or finds nothing, what is stored of the other couple stays byte for byte, nothing they wrote is returned,
 * and nobody of them is told.
 */
@BackendTest
@RecordApplicationEvents
@Import({FilledSpaces.class, Trials.class, StoredRows.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MixedCouplesTests {

    /** They take another couple's thing as a name or a number, and act on nothing but their own couple's. */
    private static final Map<String, String> AT_HOME = Map.of(
            "SharedNotes.write(OpenedPair, ThemeId, NoteParagraphId, int, String)",
            "a paragraph is named by the screen that begins it",
            "Agreements.create(OpenedPair, ThemeId, AgreementId, AgreementTerms)",
            "an agreement is named by the screen that drafts it",
            "Drafts.save(Membership, DraftField, String)",
            "a box is a name, and each has boxes of their own",
            "Drafts.delete(Membership, DraftField)",
            "a box is a name, and each has boxes of their own",
            "OwnSheets.sheet(Membership, RoundId)",
            "a sheet on which nothing stands is an empty one",
            "OwnSheets.startingPrivate(Membership, RoundId)",
            "nothing of the only round of a couple was kept in an earlier one",
            "SheetReader.sheet(Membership, RoundId)",
            "a sheet on which nothing stands is an empty one",
            "Guides.setContents(OpenedPair, GuideDraft, GuideContents)",
            "of the draft that was seen its version counts");

    private final ApplicationContext context;
    private final Couples couples;
    private final FilledSpaces spaces;
    private final Trials trials;
    private final StoredRows rows;
    private final Clock clock;

    private final List<FilledSpace> both = new ArrayList<>();
    private Things plain = new Things();

    @Autowired
    MixedCouplesTests(
            ApplicationContext context,
            Couples couples,
            FilledSpaces spaces,
            Trials trials,
            StoredRows rows,
            Clock clock) {
        this.context = context;
        this.couples = couples;
        this.spaces = spaces;
        this.trials = trials;
        this.rows = rows;
        this.clock = clock;
    }

    @BeforeAll
    void fillTwoSpaces() {
        var people = couples.pair();
        var home = new ThemeId("home");
        var money = new ThemeId("money");
        both.add(spaces.fill(people, "heron", home, 0));
        both.add(spaces.fill(couples.again(people.first().person()), "kestrel", money, 1));
        plain = PlainValues.at(clock.instant());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("methods")
    void whatBelongsToOneCoupleIsOutOfReachOfTheOther(ProvenMethod method, ApplicationEvents events) {
        var outcomes = new ArrayList<Outcome>();
        for (var home : both) {
            var other = other(home);
            var before = rows.of(home.space());
            var others = rows.of(other.space());
            for (var proof : home.proofs()) {
                for (var call : Call.mixed(method, proof, home, other, plain)) {
                    events.clear();
                    var trial = trials.call(method, call, home, before, other);
                    trial.rows()
                            .ifPresent(it -> assertThat(it)
                                    .as("%s and what is stored of the other couple", method)
                                    .isEqualTo(others));
                    assertThat(trial.said()).as("%s", method).doesNotContain(other.word());
                    assertThat(events.stream(AddressedEvent.class))
                            .as("%s", method)
                            .allSatisfy(it -> assertThat(home.people()).containsAll(it.recipients()));
                    if (call.reaching()) {
                        outcomes.add(trial.outcome());
                    }
                }
            }
        }
        if (!outcomes.isEmpty() && !AT_HOME.containsKey(method.toString())) {
            assertThat(outcomes).as("%s", method).doesNotContain(Outcome.DONE);
            assertThat(strongestAtHome(method))
                    .as("%s refuses a couple its own things as well", method)
                    .isGreaterThan(strongest(outcomes));
        }
    }

    @Test
    void everyExceptionIsAMethodThatIsThere() {
        assertThat(methods()).extracting(ProvenMethod::toString).containsAll(AT_HOME.keySet());
    }

    List<ProvenMethod> methods() {
        return ProvenMethod.all(context);
    }

    private Outcome strongestAtHome(ProvenMethod method) {
        var outcomes = new ArrayList<Outcome>();
        for (var home : both) {
            var before = rows.of(home.space());
            for (var proof : home.proofs()) {
                for (var call : Call.atHome(method, proof, home, plain)) {
                    outcomes.add(
                            trials.call(method, call, home, before, other(home)).outcome());
                }
            }
        }
        return strongest(outcomes);
    }

    private static Outcome strongest(List<Outcome> outcomes) {
        return outcomes.stream().max(naturalOrder()).orElseThrow();
    }

    private FilledSpace other(FilledSpace home) {
        return both.getFirst().equals(home) ? both.getLast() : both.getFirst();
    }
}
