package app.entente.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.entente.BackendTest;
import app.entente.DatabaseOutage;
import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.answering.Answering;
import app.entente.answering.OwnSheets;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.door.Door;
import app.entente.ownpages.Foreword;
import app.entente.ownpages.OwnPagesExporter;
import app.entente.ownpages.OwnPagesFormat;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.questionnaire.CorePack;
import app.entente.session.RoundId;
import app.entente.sheet.SaveOperationId;
import app.entente.values.LimitLevel;
import app.entente.values.Value;
import ch.qos.logback.classic.LoggerContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggerConfiguration;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever fails, nothing that was written is in the log: at debug, and with the whole failure written down. */
@BackendTest
@Import(DatabaseOutage.class)
@ExtendWith(OutputCaptureExtension.class)
class FailureCanaryTests {

    private static final Logger LOG = LoggerFactory.getLogger(FailureCanaryTests.class);
    private static final String CANARY = "canary-51d0be";
    private static final List<String> LOGGERS = List.of(
            "app.entente", "org.springframework.web", "org.springframework.security", "org.springframework.jdbc");
    private static final LoggingSystem LOGGING = LoggingSystem.get(FailureCanaryTests.class.getClassLoader());
    private static final Item LIMIT = CorePack.pack().items().stream()
            .filter(it -> it.form() instanceof ItemForm.Limit)
            .findFirst()
            .orElseThrow();
    private static final Answer ANSWER = Answer.of(new Value.Level(LimitLevel.ASK))
            .ownWords(CANARY)
            .note(CANARY)
            .share(ShareLevel.SHOW);

    private final Answering answering;
    private final SheetFiller sheetFiller;
    private final OwnSheets sheets;
    private final OwnPagesExporter export;
    private final Door door;
    private final JdbcClient jdbc;
    private final Couples couples;

    private final Map<String, Optional<LogLevel>> before = new HashMap<>();

    private Membership me;
    private Membership partner;
    private RoundId round;

    @Autowired
    FailureCanaryTests(
            Answering answering,
            SheetFiller sheetFiller,
            OwnSheets sheets,
            OwnPagesExporter export,
            Door door,
            JdbcClient jdbc,
            Couples couples) {
        this.answering = answering;
        this.sheetFiller = sheetFiller;
        this.sheets = sheets;
        this.export = export;
        this.door = door;
        this.jdbc = jdbc;
        this.couples = couples;
    }

    /** The ways to fail, each with the marker at hand. */
    enum Failure {
        TOO_LONG,
        ON_ANOTHER_FORM,
        ON_A_SEALED_SHEET,
        WITHOUT_DATABASE,
        WITHOUT_TABLE_ROOM,
        DAMAGED_ROW,
        EXPORT_OF_A_DAMAGED_ROW,
        EXPORT_WITHOUT_DATABASE,
        OPENING_OF_A_DAMAGED_ROW
    }

    @BeforeEach
    void oneWritesTheMarkerWhileAllIsLogged() {
        LOGGERS.forEach(it -> {
            before.put(it, level(it));
            level(it, LogLevel.DEBUG);
        });
        var people = couples.strangers();
        me = people.first();
        partner = people.second();
        round = sheetFiller.round(me);
        sheetFiller.write(me, LIMIT.id(), ANSWER);
    }

    @AfterEach
    void backToUsual() {
        DatabaseOutage.end();
        before.forEach((logger, level) -> level(logger, level.orElse(null)));
    }

    @ParameterizedTest
    @EnumSource
    void noFailureWritesDownWhatWasWritten(Failure failure, CapturedOutput output) {
        ((LoggerContext) LoggerFactory.getILoggerFactory()).resetTurboFilterList(); // an outage is told whole as well
        var failed = catchThrowable(() -> fail(failure));
        LOG.error("As the screens log what has no words of its own", failed);
        assertThat(failed).isNotNull();
        assertThat(output.getAll())
                .contains(failed.getClass().getName(), "DEBUG")
                .doesNotContain(CANARY);
    }

    @Test
    void atDebugItWouldBeFound(CapturedOutput output) {
        LOG.debug("planted: {}", CANARY);
        assertThat(output.getAll()).contains(CANARY);
    }

    @Test
    void inACauseItWouldBeFound(CapturedOutput output) {
        LOG.error("planted", new IllegalStateException(new IllegalArgumentException("not a level: " + CANARY)));
        assertThat(output.getAll()).contains(CANARY);
    }

    private void fail(Failure failure) {
        switch (failure) {
            case TOO_LONG -> save(ANSWER.ownWords(CANARY.repeat(200)));
            case ON_ANOTHER_FORM -> save(Answer.of(new Value.Words(CANARY)));
            case ON_A_SEALED_SHEET -> {
                sheetFiller.seal(me);
                save(ANSWER);
            }
            case WITHOUT_DATABASE -> {
                DatabaseOutage.begin();
                save(ANSWER);
            }
            case WITHOUT_TABLE_ROOM -> {
                jdbc.sql("alter table answering.line add constraint no_room check (version < 2) not valid")
                        .update();
                try {
                    save(ANSWER);
                } finally {
                    jdbc.sql("alter table answering.line drop constraint no_room")
                            .update();
                }
            }
            case DAMAGED_ROW -> {
                damage();
                sheets.sheet(me, round);
            }
            case EXPORT_OF_A_DAMAGED_ROW -> {
                damage();
                export.export(me, OwnPagesFormat.JSON, new Foreword(CANARY), Locale.ENGLISH);
            }
            case EXPORT_WITHOUT_DATABASE -> {
                DatabaseOutage.begin();
                export.export(me, OwnPagesFormat.JSON, new Foreword(CANARY), Locale.ENGLISH);
            }
            case OPENING_OF_A_DAMAGED_ROW -> {
                for (var each : List.of(me, partner)) {
                    sheetFiller.seal(each);
                }
                damage();
                door.signalAnyTime(me, round);
                door.signalAnyTime(partner, round);
            }
        }
    }

    private void save(Answer answer) {
        answering.save(me, round, LIMIT.id(), 1, SaveOperationId.create(), answer);
    }

    private void damage() {
        jdbc.sql("update answering.line set payload = set_byte(payload, 20, get_byte(payload, 20) # 1)"
                        + " where space_id = :space")
                .param("space", me.space().value())
                .update();
    }

    private static void level(String logger, @Nullable LogLevel level) {
        LOGGING.setLogLevel(logger, level);
    }

    private static Optional<LogLevel> level(String logger) {
        return Optional.ofNullable(LOGGING.getLoggerConfiguration(logger)).map(LoggerConfiguration::getConfiguredLevel);
    }
}
