package app.entente.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.couple.Seat;
import app.entente.couple.SpaceResting;
import app.entente.couple.Spaces;
import app.entente.door.OpenCouple;
import app.entente.door.Pairs;
import app.entente.questionnaire.ThemeId;
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
class NotesModuleTests {

    private static final TopicId HOME = new TopicId(new ThemeId("home"), Facet.EXPECTATIONS);

    private final Pairs pairs;
    private final Notes notes;
    private final Spaces spaces;
    private final JdbcClient jdbc;

    private OpenCouple couple;

    @Autowired
    NotesModuleTests(Pairs pairs, Notes notes, Spaces spaces, JdbcClient jdbc) {
        this.pairs = pairs;
        this.notes = notes;
        this.spaces = spaces;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoWhoTalk() {
        couple = pairs.opened();
    }

    @Test
    void bothReadWhatEitherWrites() {
        noaWrites(ParagraphId.create(), 0, "Late at night is a bad time.");
        robinWrites(ParagraphId.create(), 0, "It helps to hear: tomorrow.");
        assertThat(texts()).containsExactly("Late at night is a bad time.", "It helps to hear: tomorrow.");
    }

    @Test
    void sendingAParagraphTwiceIsWritingItOnce() {
        var id = ParagraphId.create();
        noaWrites(id, 0, "Once.");
        noaWrites(id, 0, "Once.");
        assertThat(texts()).containsExactly("Once.");
    }

    @Test
    void whenBothWriteAtOnceBothWordingsStay() throws Exception {
        for (var round = 0; round < 10; round++) {
            var id = ParagraphId.create();
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
                            new Wording(Seat.A, "Noa's words"), new Wording(Seat.B, "Robin's words"));
        }
    }

    @Test
    void theTwoChooseWhichWordingStays() {
        var both = contested();
        notes.keep(couple.firsts(), both.id(), both.version(), new Wording(Seat.B, "robin"));
        assertThat(paragraph(both.id()).wordings()).containsExactly(new Wording(Seat.B, "robin"));
    }

    @Test
    void orTheyKeepBoth() {
        var both = contested();
        notes.keepAll(couple.seconds(), both.id(), both.version());
        assertThat(texts()).containsExactlyInAnyOrder("noa", "robin");
    }

    @Test
    void aChoiceMadeTooLateChangesNothing() {
        var both = contested();
        robinWrites(both.id(), both.version(), "robin again");
        notes.keep(couple.firsts(), both.id(), both.version(), new Wording(Seat.A, "noa"));
        assertThat(paragraph(both.id()).contested()).isTrue();
    }

    @Test
    void emptyingAParagraphTakesItAwayUnlessTheOtherWroteMeanwhile() {
        var id = ParagraphId.create();
        noaWrites(id, 0, "words");
        robinWrites(id, 1, "better words");
        noaWrites(id, 1, " ");
        assertThat(texts()).containsExactly("better words");
        noaWrites(id, 2, "");
        assertThat(texts()).isEmpty();
    }

    @Test
    void whoStillTypesInAParagraphTakenAwayKeepsTheirWords() {
        var id = ParagraphId.create();
        noaWrites(id, 0, "words");
        robinWrites(id, 1, "");
        noaWrites(id, 1, "words and more");
        assertThat(texts()).containsExactly("words and more");
    }

    @Test
    void bothAreToldThatSomethingChangedAndNotWhat(ApplicationEvents events) {
        events.clear();
        var id = ParagraphId.create();
        noaWrites(id, 0, "A secret.");
        assertThat(events.stream(DiscussionChanged.class))
                .containsExactly(new DiscussionChanged(
                        id.value(),
                        Set.of(couple.first().person(), couple.second().person())));
    }

    @Test
    void inTheDatabaseNobodyCanReadThem() {
        noaWrites(ParagraphId.create(), 0, "Canary");
        var stored = jdbc.sql("select payload from discussion.paragraph where space_id = :space")
                .param("space", couple.first().space().value())
                .query((it, _) -> new String(it.getBytes(1), StandardCharsets.ISO_8859_1))
                .list();
        assertThat(stored).hasSize(1).noneMatch(it -> it.contains("Canary"));
    }

    @Test
    void anotherCoupleReadsNothingOfIt() {
        noaWrites(ParagraphId.create(), 0, "Ours.");
        var others = pairs.opened();
        assertThat(notes.of(others.firsts())).isEmpty();
    }

    @Test
    void nothingIsWrittenWhileTheSpaceRests() {
        spaces.pause(couple.second());
        assertThatExceptionOfType(SpaceResting.class).isThrownBy(() -> noaWrites(ParagraphId.create(), 0, "words"));
        assertThat(texts()).isEmpty();
    }

    private Paragraph contested() {
        var id = ParagraphId.create();
        noaWrites(id, 0, "old");
        noaWrites(id, 1, "noa");
        robinWrites(id, 1, "robin");
        return paragraph(id);
    }

    private boolean noaWrites(ParagraphId id, int base, String text) {
        return notes.write(couple.firsts(), HOME, id, base, text).isPresent();
    }

    private boolean robinWrites(ParagraphId id, int base, String text) {
        return notes.write(couple.seconds(), HOME, id, base, text).isPresent();
    }

    private Paragraph paragraph(ParagraphId id) {
        return notes.of(couple.seconds(), HOME).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts() {
        assertThat(notes.of(couple.firsts())).isEqualTo(notes.of(couple.seconds()));
        return notes.of(couple.firsts(), HOME).stream().map(Paragraph::text).toList();
    }
}
