package app.entente.unsent;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.account.Addressed;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.vault.NotAuthentic;
import app.entente.vault.RowIdentity;
import app.entente.vault.Vault;
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
class UnsentModuleTests {

    private static final Place BOX = Place.of("telling", "money");
    private static final Place OTHER_BOX = Place.of("telling", "time");
    private static final String TYPED = "canary that has not sung yet";

    private final Couples couples;
    private final UnsentWords unsent;
    private final JdbcClient jdbc;
    private final Vault vault;

    private Membership noa;
    private Membership robin;

    @Autowired
    UnsentModuleTests(Couples couples, UnsentWords unsent, JdbcClient jdbc, Vault vault) {
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
        unsent.keep(noa, BOX, "I would");
        unsent.keep(noa, BOX, TYPED);

        assertThat(unsent.in(noa, BOX)).contains(TYPED);
        assertThat(unsent.in(noa, OTHER_BOX)).isEmpty();
    }

    @Test
    void itIsGoneWhenItIsGivenOrWipedOut() {
        unsent.keep(noa, BOX, TYPED);
        unsent.keep(noa, OTHER_BOX, TYPED);

        unsent.forget(noa, BOX);
        unsent.keep(noa, OTHER_BOX, "  ");

        assertThat(unsent.in(noa, BOX)).isEmpty();
        assertThat(unsent.in(noa, OTHER_BOX)).isEmpty();
    }

    @Test
    void thePartnerFindsNothingHearsNothingAndCannotOpenTheRow(ApplicationEvents events) {
        events.clear();
        unsent.keep(noa, BOX, TYPED);

        assertThat(unsent.in(robin, BOX)).isEmpty();
        assertThat(events.stream(Addressed.class)).isEmpty();
        var row = row(noa);
        assertThat(new String(row, ISO_8859_1)).doesNotContain("canary").doesNotContain("money");
        var identity = new RowIdentity(
                "unsent.words",
                List.of(noa.space().value().toString(), noa.seat().name()));
        assertThat(new String(vault.open(noa.key(), identity, row), UTF_8))
                .as("the row that was looked into")
                .contains(TYPED);
        assertThatExceptionOfType(NotAuthentic.class).isThrownBy(() -> vault.open(noa.sharedKey(), identity, row));
        assertThatExceptionOfType(NotAuthentic.class).isThrownBy(() -> vault.open(robin.key(), identity, row));
    }

    @Test
    void theRowTellsNoLength() {
        unsent.keep(noa, BOX, "No.");
        var little = row(noa).length;
        unsent.keep(noa, BOX, "Not on a weekday evening.");

        assertThat(row(noa)).hasSize(little);
    }

    @Test
    void twoWindowsAtOnceLoseNothing() {
        try (var windows = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 20).forEach(it -> windows.execute(() -> unsent.keep(noa, Place.of(it), "line " + it)));
        }

        assertThat(IntStream.range(0, 20).boxed())
                .allSatisfy(it -> assertThat(unsent.in(noa, Place.of(it))).contains("line " + it));
    }

    @Test
    void theOldestBoxIsLetGoWhenThereAreTooMany() {
        IntStream.rangeClosed(0, 40).forEach(it -> unsent.keep(noa, Place.of(it), "line " + it));

        assertThat(unsent.in(noa, Place.of(0))).isEmpty();
        assertThat(unsent.in(noa, Place.of(1))).contains("line 1");
        assertThat(unsent.in(noa, Place.of(40))).contains("line 40");
    }

    private byte[] row(Membership me) {
        return jdbc.sql("select payload from unsent.words where space_id = :space and seat = :seat")
                .param("space", me.space().value())
                .param("seat", me.seat().name())
                .query(byte[].class)
                .single();
    }
}
