package app.entente.importedguide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.SpaceRefused.SpaceClosed;
import app.entente.couple.Spaces;
import app.entente.couple.TwoPeople;
import app.entente.document.GuideFormat;
import app.entente.importedguide.ImportRefused.Reason;
import app.entente.person.AddressedEvent;
import app.entente.session.Rounds;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A guide from a file becomes a document of both by two yeses, and goes by either. */
@BackendTest
@RecordApplicationEvents
class ImportedGuidesModuleTests {

    private static final byte[] FILE = ImportedFiles.agreeing("We cook in turns");

    private final ImportedGuides guides;
    private final Couples couples;
    private final Spaces spaces;
    private final Rounds rounds;
    private final JdbcClient jdbc;
    private TwoPeople people;
    private Membership noa;
    private Membership robin;

    @Autowired
    ImportedGuidesModuleTests(ImportedGuides guides, Couples couples, Spaces spaces, Rounds rounds, JdbcClient jdbc) {
        this.guides = guides;
        this.couples = couples;
        this.spaces = spaces;
        this.rounds = rounds;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoPeople() {
        people = couples.pair();
        noa = people.first();
        robin = people.second();
    }

    @Test
    void readingAFileStoresNothingAndTellsNobody(ApplicationEvents events) {
        events.clear();
        assertThat(guides.read(noa, FILE).title()).isEqualTo("Noa and Robin");
        assertThat(guides.find(noa)).isEmpty();
        assertThat(rows("importedguide.guide")).isZero();
        assertThat(events.stream(AddressedEvent.class)).isEmpty();
    }

    @Test
    void whatIsRefusedIsNotStored() {
        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> guides.offer(noa, "{}".getBytes(UTF_8)))
                .extracting(ImportRefused::reason)
                .isEqualTo(Reason.NO_GUIDE);
        assertThat(rows("importedguide.guide") + rows("importedguide.document")).isZero();
    }

    /** From many screens at once: the space is locked before its guides are counted. */
    @Test
    void atMostFiveAreHeldWhoeverOffersThem() throws Exception {
        var offers = Stream.generate(() -> people.both())
                .limit(6)
                .flatMap(List::stream)
                .<Callable<ImportedGuideId>>map(me -> () -> guides.offer(me, FILE))
                .toList();
        try (var threads = Executors.newFixedThreadPool(offers.size())) {
            assertThat(threads.invokeAll(offers))
                    .filteredOn(it -> it.state() == Future.State.SUCCESS)
                    .hasSize(ImportedGuides.MOST);
        }
        assertThat(guides.find(noa)).hasSize(ImportedGuides.MOST);
    }

    @Test
    void itIsKeptOnceBothHaveSaidYes() {
        var id = guides.offer(noa, FILE);
        assertThat(mine(noa)).isEqualTo("yes, not kept");
        assertThat(mine(robin)).isEqualTo("no, not kept");
        guides.agree(noa, id);
        assertThat(mine(noa)).isEqualTo("yes, not kept");
        guides.agree(robin, id);
        assertThat(mine(noa)).isEqualTo(mine(robin)).isEqualTo("yes, kept");
    }

    @Test
    void eitherReadsItBeforeTheirYes() {
        var id = guides.offer(noa, FILE);
        assertThat(guides.document(robin, id)).isEqualTo(guides.document(noa, id));
    }

    /** All that one sees while the other has not said yes is the same whatever the other has done with it. */
    @Test
    void aYesOfTheOtherAloneIsNotTold() {
        var offered = guides.offer(noa, FILE);
        var before = guides.find(noa).getFirst();
        guides.document(robin, offered);
        assertThat(guides.find(noa).getFirst()).isEqualTo(before);
        guides.agree(robin, offered);
        guides.takeBack(robin, offered);
        assertThat(guides.find(noa).getFirst()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void noFileIsMadeOfItBeforeBothHaveSaidYes(GuideFormat format) {
        var id = guides.offer(noa, FILE);
        for (var me : people.both()) {
            assertThatExceptionOfType(ImportedGuideNotKept.class).isThrownBy(() -> guides.render(me, id, format));
        }
        guides.agree(robin, id);
        for (var me : people.both()) {
            assertThat(guides.render(me, id, format)).isNotEmpty();
        }
        guides.takeBack(noa, id);
        assertThatExceptionOfType(ImportedGuideNotKept.class).isThrownBy(() -> guides.render(robin, id, format));
    }

    @Test
    void withTheLastYesItGoes() {
        var id = guides.offer(noa, FILE);
        guides.takeBack(noa, id);
        assertThat(guides.find(robin)).isEmpty();
        assertThat(rows("importedguide.document")).isZero();
        assertThatExceptionOfType(ImportedGuideGone.class).isThrownBy(() -> guides.document(robin, id));
        assertThatExceptionOfType(ImportedGuideGone.class).isThrownBy(() -> guides.agree(robin, id));
    }

    @Test
    void eitherRemovesIt() {
        var id = guides.offer(noa, FILE);
        guides.agree(robin, id);
        guides.remove(robin, id);
        assertThat(guides.find(noa)).isEmpty();
        assertThat(rows("importedguide.guide") + rows("importedguide.document")).isZero();
    }

    @Test
    void itGoesWithTheSpace() {
        var id = guides.offer(noa, FILE);
        guides.agree(robin, id);
        spaces.close(noa);
        assertThat(rows("importedguide.guide") + rows("importedguide.document")).isZero();
        assertThatExceptionOfType(SpaceClosed.class).isThrownBy(() -> guides.find(robin));
    }

    @Test
    void bothAreToldThatThereIsSomethingToRead(ApplicationEvents events) {
        events.clear();
        guides.offer(noa, FILE);
        assertThat(events.stream(ImportedGuideChanged.class))
                .singleElement()
                .satisfies(it -> assertThat(it.recipients()).containsExactlyInAnyOrder(noa.person(), robin.person()));
    }

    @Test
    void nothingImportedMakesARound() {
        var id = guides.offer(noa, ImportedFiles.pinned());
        guides.agree(robin, id);
        for (var me : people.both()) {
            assertThat(rounds.opened(me)).isEmpty();
        }
        assertThat(rows("session.round") + rows("door.snapshot") + rows("answering.sheet"))
                .isZero();
    }

    @Test
    void aSpaceHoldsFewOfThem() {
        for (var i = 0; i < ImportedGuides.MOST; i++) {
            guides.offer(i % 2 == 0 ? noa : robin, FILE);
        }
        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> guides.offer(robin, FILE))
                .extracting(ImportRefused::reason)
                .isEqualTo(Reason.TOO_MANY);
        assertThat(guides.find(noa)).hasSize(ImportedGuides.MOST);
    }

    @Test
    void whoIsAloneOffersNothing() {
        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> guides.read(couples.alone(), FILE))
                .extracting(ImportRefused::reason)
                .isEqualTo(Reason.ALONE);
    }

    @Test
    void nothingOfItIsStoredInClear() {
        guides.offer(noa, FILE);
        for (var table : List.of("importedguide.guide", "importedguide.document")) {
            var rows = jdbc.sql("select encode(payload, 'escape') from " + table + " where space_id = :space")
                    .param("space", noa.space().value())
                    .query(String.class)
                    .list();
            assertThat(rows).isNotEmpty().noneMatch(it -> it.contains("cook") || it.contains("Noa"));
        }
    }

    private String mine(Membership me) {
        var guide = guides.find(me).getFirst();
        return (guide.mine() ? "yes" : "no") + (guide.kept() ? ", kept" : ", not kept");
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table + " where space_id = :space")
                .param("space", noa.space().value())
                .query(Integer.class)
                .single();
    }
}
