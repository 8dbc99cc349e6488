package app.entente.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.couple.Seat;
import app.entente.couple.SpaceRefused.SpaceResting;
import app.entente.couple.Spaces;
import app.entente.door.OpenedCouple;
import app.entente.door.OpenedCouples;
import app.entente.joint.JointRecordChanged;
import app.entente.values.ThemeId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@BackendTest
@RecordApplicationEvents
class SharedNotesModuleTests {

    private static final ThemeId HOME = new ThemeId("home");

    private final OpenedCouples openedCouples;
    private final SharedNotes sharedNotes;
    private final Spaces spaces;
    private final JdbcClient jdbc;

    private OpenedCouple couple;

    @Autowired
    SharedNotesModuleTests(OpenedCouples openedCouples, SharedNotes sharedNotes, Spaces spaces, JdbcClient jdbc) {
        this.openedCouples = openedCouples;
        this.sharedNotes = sharedNotes;
        this.spaces = spaces;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoWhoTalk() {
        couple = openedCouples.opened();
    }

    @Test
    void bothReadWhatEitherWrites() {
        noaWrites(NoteParagraphId.create(), 0, "Late at night is a bad time.");
        robinWrites(NoteParagraphId.create(), 0, "It helps to hear: tomorrow.");
        assertThat(texts()).containsExactly("Late at night is a bad time.", "It helps to hear: tomorrow.");
    }

    @Test
    void sendingAParagraphTwiceIsWritingItOnce() {
        var id = NoteParagraphId.create();
        noaWrites(id, 0, "Once.");
        noaWrites(id, 0, "Once.");
        assertThat(texts()).containsExactly("Once.");
    }

    @Test
    void whenBothWriteAtOnceBothWordingsStay() throws Exception {
        for (var round = 0; round < 10; round++) {
            var id = NoteParagraphId.create();
            noaWrites(id, 0, "old");
            var start = new CountDownLatch(1);
            try (var threads = Executors.newFixedThreadPool(2)) {
                var noas = threads.submit(() -> {
                    start.await();
                    return noaWrites(id, 1, "Noa's words");
                });
                var robins = threads.submit(() -> {
                    start.await();
                    return robinWrites(id, 1, "Robin's words");
                });
                start.countDown();
                noas.get();
                robins.get();
            }
            assertThat(paragraph(id).wordings())
                    .containsExactlyInAnyOrder(
                            new NoteWording(Seat.A, "Noa's words"), new NoteWording(Seat.B, "Robin's words"));
        }
    }

    @Test
    void theTwoChooseWhichWordingStays() {
        var both = contested();
        sharedNotes.chooseWording(couple.firsts(), both.id(), both.version(), new NoteWording(Seat.B, "robin"));
        assertThat(paragraph(both.id()).wordings()).containsExactly(new NoteWording(Seat.B, "robin"));
    }

    @Test
    void orTheyKeepBoth() {
        var both = contested();
        sharedNotes.splitWordings(couple.seconds(), both.id(), both.version());
        assertThat(texts()).containsExactlyInAnyOrder("noa", "robin");
    }

    @Test
    void aChoiceMadeTooLateChangesNothing() {
        var both = contested();
        robinWrites(both.id(), both.version(), "robin again");
        sharedNotes.chooseWording(couple.firsts(), both.id(), both.version(), new NoteWording(Seat.A, "noa"));
        assertThat(paragraph(both.id()).contested()).isTrue();
    }

    @Test
    void emptyingAParagraphTakesItAwayUnlessTheOtherWroteMeanwhile() {
        var id = NoteParagraphId.create();
        noaWrites(id, 0, "words");
        robinWrites(id, 1, "better words");
        noaWrites(id, 1, " ");
        assertThat(texts()).containsExactly("better words");
        noaWrites(id, 2, "");
        assertThat(texts()).isEmpty();
    }

    @Test
    void whoStillTypesInAParagraphTakenAwayKeepsTheirWords() {
        var id = NoteParagraphId.create();
        noaWrites(id, 0, "words");
        robinWrites(id, 1, "");
        noaWrites(id, 1, "words and more");
        assertThat(texts()).containsExactly("words and more");
    }

    @Test
    void bothAreToldThatSomethingChangedAndNotWhat(ApplicationEvents events) {
        events.clear();
        var id = NoteParagraphId.create();
        noaWrites(id, 0, "A secret.");
        assertThat(events.stream(JointRecordChanged.class))
                .containsExactly(new JointRecordChanged(
                        id.value(),
                        Set.of(couple.first().person(), couple.second().person())));
    }

    @Test
    void inTheDatabaseNobodyCanReadThem() {
        noaWrites(NoteParagraphId.create(), 0, "Canary");
        var stored = jdbc.sql("select payload from discussion.paragraph where space_id = :space")
                .param("space", couple.first().space().value())
                .query((it, _) -> new String(it.getBytes(1), StandardCharsets.ISO_8859_1))
                .list();
        assertThat(stored).hasSize(1).noneMatch(it -> it.contains("Canary"));
    }

    @Test
    void anotherCoupleReadsNothingOfIt() {
        noaWrites(NoteParagraphId.create(), 0, "Ours.");
        var others = openedCouples.opened();
        assertThat(sharedNotes.find(others.firsts())).isEmpty();
    }

    @Test
    void nothingIsWrittenWhileTheSpaceRests() {
        spaces.pause(couple.second());
        assertThatExceptionOfType(SpaceResting.class).isThrownBy(() -> noaWrites(NoteParagraphId.create(), 0, "words"));
        assertThat(texts()).isEmpty();
    }

    private NoteParagraph contested() {
        var id = NoteParagraphId.create();
        noaWrites(id, 0, "old");
        noaWrites(id, 1, "noa");
        robinWrites(id, 1, "robin");
        return paragraph(id);
    }

    private boolean noaWrites(NoteParagraphId id, int base, String text) {
        return sharedNotes.write(couple.firsts(), HOME, id, base, text).isPresent();
    }

    private boolean robinWrites(NoteParagraphId id, int base, String text) {
        return sharedNotes.write(couple.seconds(), HOME, id, base, text).isPresent();
    }

    private NoteParagraph paragraph(NoteParagraphId id) {
        return sharedNotes.find(couple.seconds(), HOME).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts() {
        assertThat(sharedNotes.find(couple.firsts())).isEqualTo(sharedNotes.find(couple.seconds()));
        return sharedNotes.find(couple.firsts(), HOME).stream()
                .map(NoteParagraph::text)
                .toList();
    }
}
