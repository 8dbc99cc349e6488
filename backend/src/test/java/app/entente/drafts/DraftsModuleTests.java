package app.entente.drafts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.payload.Codecs;
import app.entente.payload.PayloadFormat;
import app.entente.person.AddressedEvent;
import app.entente.vault.RowIdentity;
import app.entente.vault.Vault;
import app.entente.vault.VaultRefused.NotAuthentic;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@BackendTest
@RecordApplicationEvents
class DraftsModuleTests {

    private static final DraftField BOX = DraftField.of("telling", "money");
    private static final DraftField OTHER_BOX = DraftField.of("telling", "time");
    private static final String TYPED = "canary that has not sung yet";

    private final Couples couples;
    private final Drafts unsent;
    private final JdbcClient jdbc;
    private final Vault vault;

    private Membership noa;
    private Membership robin;

    @Autowired
    DraftsModuleTests(Couples couples, Drafts unsent, JdbcClient jdbc, Vault vault) {
        this.couples = couples;
        this.unsent = unsent;
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @BeforeEach
    void twoPeople() {
        var people = couples.strangers();
        noa = people.first();
        robin = people.second();
    }

    @Test
    void whatWasTypedIsThereAgainInItsBoxOnly() {
        unsent.save(noa, BOX, "I would");
        unsent.save(noa, BOX, TYPED);

        assertThat(unsent.find(noa, BOX)).contains(TYPED);
        assertThat(unsent.find(noa, OTHER_BOX)).isEmpty();
    }

    @Test
    void theFirstOfSeveralBoxesThatHasWordsIsRead() {
        unsent.save(noa, BOX.within("LIMITS"), TYPED);
        var boxes = List.of(BOX, BOX.within("SUPPORT"), BOX.within("LIMITS"));

        assertThat(unsent.findFirst(noa, boxes)).contains(new Drafts.FoundDraft(BOX.within("LIMITS"), TYPED));

        unsent.save(noa, BOX, "I would");

        assertThat(unsent.findFirst(noa, boxes)).contains(new Drafts.FoundDraft(BOX, "I would"));
        assertThat(unsent.findFirst(noa, List.of(OTHER_BOX))).isEmpty();
    }

    @Test
    void itIsGoneWhenItIsGivenOrWipedOut() {
        unsent.save(noa, BOX, TYPED);
        unsent.save(noa, OTHER_BOX, TYPED);

        unsent.delete(noa, BOX);
        unsent.save(noa, OTHER_BOX, "  ");

        assertThat(unsent.find(noa, BOX)).isEmpty();
        assertThat(unsent.find(noa, OTHER_BOX)).isEmpty();
    }

    @Test
    void thePartnerFindsNothingHearsNothingAndCannotOpenTheRow(ApplicationEvents events) {
        events.clear();
        unsent.save(noa, BOX, TYPED);

        assertThat(unsent.find(robin, BOX)).isEmpty();
        assertThat(events.stream(AddressedEvent.class)).isEmpty();
        var row = row(noa);
        assertThat(new String(row, ISO_8859_1)).doesNotContain("canary").doesNotContain("money");
        var identity = new RowIdentity(
                "unsent.words",
                List.of(noa.space().value().toString(), noa.seat().name()));
        var words = PayloadFormat.of(Codecs.map(Codecs.TEXT, Codecs.TEXT));
        assertThat(vault.open(noa.key(), identity, words, row))
                .as("the row that was looked into")
                .containsValue(TYPED);
        assertThatExceptionOfType(NotAuthentic.class)
                .isThrownBy(() -> vault.open(noa.sharedKey(), identity, words, row));
        assertThatExceptionOfType(NotAuthentic.class).isThrownBy(() -> vault.open(robin.key(), identity, words, row));
    }

    @Test
    void theRowTellsNoLength() {
        unsent.save(noa, BOX, "No.");
        var little = row(noa).length;
        unsent.save(noa, BOX, "Not on a weekday evening.");

        assertThat(row(noa)).hasSize(little);
    }

    @Test
    void twoWindowsAtOnceLoseNothing() {
        try (var windows = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 20)
                    .forEach(it -> windows.execute(() -> unsent.save(noa, DraftField.of(it), "line " + it)));
        }

        assertThat(IntStream.range(0, 20).boxed())
                .allSatisfy(
                        it -> assertThat(unsent.find(noa, DraftField.of(it))).contains("line " + it));
    }

    @Test
    void theOldestBoxIsLetGoWhenThereAreTooMany() {
        IntStream.rangeClosed(0, 40).forEach(it -> unsent.save(noa, DraftField.of(it), "line " + it));

        assertThat(unsent.find(noa, DraftField.of(0))).isEmpty();
        assertThat(unsent.find(noa, DraftField.of(1))).contains("line 1");
        assertThat(unsent.find(noa, DraftField.of(40))).contains("line 40");
    }

    private byte[] row(Membership me) {
        return jdbc.sql("select payload from unsent.words where space_id = :space and seat = :seat")
                .param("space", me.space().value())
                .param("seat", me.seat().name())
                .query(byte[].class)
                .single();
    }
}
