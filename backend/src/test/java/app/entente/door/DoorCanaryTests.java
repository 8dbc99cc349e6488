package app.entente.door;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.answering.OwnSheets;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.TwoPeople;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.questionnaire.CorePack;
import app.entente.session.Rounds;
import app.entente.values.LimitLevel;
import app.entente.values.Value;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A marker nobody else writes, in one person's answer: it must be found nowhere but with its owner. */
@BackendTest
@ExtendWith(OutputCaptureExtension.class)
class DoorCanaryTests {

    private static final String CANARY = "canary-7f3c9a";
    private static final Item LIMIT = CorePack.pack().items().stream()
            .filter(it -> it.form() instanceof ItemForm.Limit)
            .findFirst()
            .orElseThrow();
    private static final Answer DRAFT = Answer.of(new Value.Level(LimitLevel.ASK))
            .ownWords("only if " + CANARY)
            .note("not for you: " + CANARY);

    private final Couples couples;
    private final SheetFiller sheetFiller;
    private final OwnSheets sheets;
    private final Rounds rounds;
    private final Door door;
    private final JdbcClient jdbc;

    private TwoPeople people;

    @Autowired
    DoorCanaryTests(
            Couples couples, SheetFiller sheetFiller, OwnSheets sheets, Rounds rounds, Door door, JdbcClient jdbc) {
        this.couples = couples;
        this.sheetFiller = sheetFiller;
        this.sheets = sheets;
        this.rounds = rounds;
        this.door = door;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void oneWritesTheMarker() {
        people = couples.strangers();
        sheetFiller.write(people.first(), LIMIT.id(), DRAFT.share(ShareLevel.SHOW));
        sheetFiller.seal(people.first());
    }

    @Test
    void beforeTheDoorNothingTheOtherCanAskForHoldsIt() {
        door.signalAnyTime(people.first(), sheetFiller.round(people.first()));
        assertThat(everythingToAskFor(people.second())).doesNotContain(CANARY);
    }

    @Test
    void behindTheDoorItStaysWhereItWasKept() {
        sheetFiller.unseal(people.first());
        sheetFiller.write(people.first(), LIMIT.id(), DRAFT.share(ShareLevel.PRIVATE));
        sheetFiller.seal(people.first());
        sheetFiller.show(people.second(), LIMIT.id(), new Value.Level(LimitLevel.FINE));
        sheetFiller.seal(people.second());
        people.both().forEach(me -> door.signalAnyTime(me, sheetFiller.round(me)));
        assertThat(door.findOpened(people.second(), sheetFiller.round(people.second())))
                .isPresent();
        assertThat(everythingToAskFor(people.second())).doesNotContain(CANARY);
    }

    @Test
    void evenWhenTheLimitOpensTheNoteDoesNot() {
        sheetFiller.show(people.second(), LIMIT.id(), new Value.Level(LimitLevel.FINE));
        sheetFiller.seal(people.second());
        people.both().forEach(me -> door.signalAnyTime(me, sheetFiller.round(me)));
        assertThat(everythingToAskFor(people.second()))
                .contains("only if " + CANARY)
                .doesNotContain("not for you");
    }

    @Test
    void theDatabaseCannotReadIt() {
        people.both().forEach(sheetFiller::seal);
        people.both().forEach(me -> door.signalAnyTime(me, sheetFiller.round(me)));
        assertThat(tables()).hasSizeGreaterThan(10);
        assertThat(tablesThatHoldIt()).isEmpty();
    }

    @Test
    void noLogHoldsIt(CapturedOutput output) {
        sheetFiller.unseal(people.first());
        assertThat(output.getAll()).doesNotContain(CANARY);
    }

    @Test
    void inWhatTheOtherCanAskForItWouldBeFound() {
        sheetFiller.write(people.second(), LIMIT.id(), DRAFT.share(ShareLevel.PRIVATE));
        assertThat(everythingToAskFor(people.second())).contains(CANARY);
    }

    @Test
    @Transactional // so that it is rolled back
    void inATableItWouldBeFound() {
        jdbc.sql("create table public.planted_words as select 'before ' || :marker as words")
                .param("marker", CANARY)
                .update();
        jdbc.sql("create table public.planted_bytes as select convert_to(:marker, 'UTF8') as bytes")
                .param("marker", CANARY)
                .update();
        assertThat(tablesThatHoldIt()).containsExactlyInAnyOrder("public.planted_words", "public.planted_bytes");
    }

    @Test
    void inALogItWouldBeFound(CapturedOutput output) {
        LoggerFactory.getLogger(Door.class).info("planted: {}", CANARY);
        assertThat(output.getAll()).contains(CANARY);
    }

    /** Spelled out, so that a text representation that hides an answer hides nothing here. */
    private String everythingToAskFor(Membership me) {
        var round = rounds.current(me);
        var asked = new StringBuilder().append(round).append(sheets.questionOrder(me, round.id()));
        sheets.sheet(me, round.id())
                .answers()
                .values()
                .forEach(it -> asked.append(it.answer().note()));
        asked.append(sheets.progress(me, round.id())).append(sheets.itemToResume(me, round.id()));
        asked.append(sheets.readBack(me, round.id()).kept().size()).append(door.currentSignal(me, round.id()));
        door.findOpened(me, round.id()).ifPresent(pair -> {
            asked.append(pair.topics()).append(pair.withdrawn());
            pair.items().forEach(it -> spell(asked, it));
        });
        return asked.toString();
    }

    private static void spell(StringBuilder asked, OpenedItem item) {
        for (var side : List.of(item.mine(), item.partners())) {
            asked.append(side.value())
                    .append(side.ownWords())
                    .append(side.saidAloud())
                    .append(side.guess());
        }
    }

    private List<String> tablesThatHoldIt() {
        var hex = HexFormat.of().formatHex(CANARY.getBytes(StandardCharsets.UTF_8));
        return tables().stream()
                .filter(table -> dump(table).contains(CANARY) || dump(table).contains(hex))
                .toList();
    }

    private List<String> tables() {
        return jdbc.sql("""
                select schemaname || '.' || tablename
                  from pg_tables
                 where schemaname not in ('pg_catalog', 'information_schema')
                """).query((row, _) -> row.getString(1)).list();
    }

    /** Every row as text, bytes in hexadecimal as PostgreSQL prints them. */
    private String dump(String table) {
        return String.join(
                "\n",
                jdbc.sql("select t::text from " + table + " t")
                        .query((row, _) -> row.getString(1))
                        .list());
    }
}
