package app.entente.importedguide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.agreement.Agreement;
import app.entente.agreement.Agreements;
import app.entente.comparison.Comparisons;
import app.entente.couple.Seat;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.joint.TextRefused;
import app.entente.session.Rounds;
import app.entente.values.ThemeId;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An agreement of an imported guide becomes a draft in an opened round, by hand, and nothing else of it does. */
@BackendTest
class ImportedAgreementsModuleTests {

    private final ImportedGuides guides;
    private final ImportedAgreements imported;
    private final Agreements agreements;
    private final Comparisons comparisons;
    private final Rounds rounds;
    private final OpenedCouples openedCouples;
    private OpenedCouple couple;

    @Autowired
    ImportedAgreementsModuleTests(
            ImportedGuides guides,
            ImportedAgreements imported,
            Agreements agreements,
            Comparisons comparisons,
            Rounds rounds,
            OpenedCouples openedCouples) {
        this.guides = guides;
        this.imported = imported;
        this.agreements = agreements;
        this.comparisons = comparisons;
        this.rounds = rounds;
        this.openedCouples = openedCouples;
    }

    @BeforeEach
    void anOpenedRound() {
        couple = openedCouples.opened();
    }

    @Test
    void nothingArrivesByItself() {
        var before = comparisons.compare(couple.seconds());
        kept("We cook in turns");
        assertThat(agreements.find(couple.firsts())).isEmpty();
        assertThat(comparisons.compare(couple.seconds())).isEqualTo(before);
        assertThat(rounds.opened(couple.first())).hasSize(1);
    }

    @Test
    void itIsTakenOverAsADraftThatNobodyHasConfirmed() {
        var before = comparisons.compare(couple.seconds());
        imported.takeOver(couple.seconds(), kept("We cook in turns"), 0, topic());
        assertThat(agreements.find(couple.firsts())).singleElement().satisfies(it -> {
            assertThat(it.terms().sentence()).isEqualTo("We cook in turns");
            assertThat(it.terms().owners()).isEqualTo(Set.of(Seat.values()));
            assertThat(it.terms().review()).isAfter(LocalDate.EPOCH);
            assertThat(it.confirmed()).isEmpty();
            assertThat(it.stands()).isFalse();
        });
        assertThat(agreements.findInForce(couple.first())).isEmpty();
        assertThat(comparisons.compare(couple.seconds())).isEqualTo(before);
    }

    @Test
    void nothingIsTakenOverBeforeBothHaveSaidYes() {
        var id = guides.offer(couple.first(), ImportedFiles.agreeing("We cook in turns"));
        assertThatExceptionOfType(ImportedGuideNotKept.class)
                .isThrownBy(() -> imported.takeOver(couple.firsts(), id, 0, topic()));
        assertThatExceptionOfType(ImportedGuideNotKept.class).isThrownBy(() -> imported.find(couple.second(), id));
        assertThat(agreements.find(couple.firsts()))
                .extracting(Agreement::terms)
                .isEmpty();
    }

    @Test
    void aTopicThatIsNotOpenTakesNone() {
        var id = kept("We cook in turns");
        assertThatExceptionOfType(ImportedGuideGone.class)
                .isThrownBy(() -> imported.takeOver(couple.firsts(), id, 0, new ThemeId("small-garden")));
        assertThatExceptionOfType(ImportedGuideGone.class)
                .isThrownBy(() -> imported.takeOver(couple.firsts(), id, 1, topic()));
    }

    @Test
    void aSentenceThatIsTooLongStaysInTheGuide() {
        var id = kept("a".repeat(401));
        assertThatExceptionOfType(TextRefused.class)
                .isThrownBy(() -> imported.takeOver(couple.firsts(), id, 0, topic()));
        assertThat(imported.find(couple.first(), id)).hasSize(1);
    }

    @Test
    void whatBothTakeOverAtOnceBecomesOneDraft() throws InterruptedException, ExecutionException {
        var id = kept("We cook in turns");
        var topic = topic();
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var takings = Stream.of(couple.firsts(), couple.seconds())
                    .map(pair -> threads.submit(() -> {
                        start.await();
                        imported.takeOver(pair, id, 0, topic);
                        return true;
                    }))
                    .toList();
            for (var taking : takings) {
                assertThat(taking.get()).isTrue();
            }
        }
        assertThat(agreements.find(couple.firsts())).hasSize(1);
    }

    @Test
    void whatWasLetGoCanBeTakenOverAgain() {
        var id = kept("We cook in turns");
        imported.takeOver(couple.firsts(), id, 0, topic());
        agreements.withdraw(
                couple.firsts(), agreements.find(couple.firsts()).getFirst().id());
        imported.takeOver(couple.seconds(), id, 0, topic());
        assertThat(agreements.find(couple.firsts()))
                .filteredOn(it -> it.withdrawnBy().isEmpty())
                .hasSize(1);
    }

    private ImportedGuideId kept(String sentence) {
        var id = guides.offer(couple.first(), ImportedFiles.agreeing(sentence));
        guides.agree(couple.second(), id);
        return id;
    }

    private ThemeId topic() {
        return comparisons.compare(couple.firsts()).themesToTalkAbout().getFirst();
    }
}
