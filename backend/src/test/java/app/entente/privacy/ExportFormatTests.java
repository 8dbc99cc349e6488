package app.entente.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answer.Answer;
import app.entente.answer.ExportedAnswer;
import app.entente.answer.PartnerGuess;
import app.entente.answer.ShareLevel;
import app.entente.pack.Scale;
import app.entente.privacy.PersonalDataExport.AnswerExport;
import app.entente.reminder.ReminderTime;
import app.entente.values.Importance;
import app.entente.values.LimitLevel;
import app.entente.values.NonAnswer;
import app.entente.values.Response;
import app.entente.values.SaidAloud;
import app.entente.values.Value;
import app.entente.values.Wish;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The form of an export: other programs read it, so its names stay. */
@BackendTest
class ExportFormatTests {

    private static final Path RESOURCE = Path.of("src/test/resources/stored/export.json");

    private final JsonMapper json;

    @Autowired
    ExportFormatTests(JsonMapper json) {
        this.json = json;
    }

    @Test
    void anExportIsWrittenAsItAlwaysWas() throws IOException {
        assertThat(json.writerWithDefaultPrettyPrinter().writeValueAsString(export()) + "\n")
                .isEqualTo(Files.readString(RESOURCE, StandardCharsets.UTF_8));
    }

    private static PersonalDataExport export() {
        var importance = new TreeMap<String, Importance>();
        importance.put("home", Importance.NOT);
        importance.put("money", Importance.A_LITTLE);
        importance.put("sex", Importance.QUITE);
        importance.put("time-apart", Importance.VERY);
        var accountExport = new PersonalDataExport.AccountExport(
                "noa",
                Optional.of("fr"),
                Optional.of(new PersonalDataExport.ConsentExport(1, LocalDate.of(2026, 2, 28))),
                List.of(new PersonalDataExport.PlaceExport(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 8))),
                List.of(
                        PersonalDataExport.ReminderExport.calendar(ZoneOffset.UTC),
                        PersonalDataExport.ReminderExport.mail(
                                new ReminderTime(20, ZoneOffset.UTC), Optional.of("noa@example.org")),
                        PersonalDataExport.ReminderExport.push(new ReminderTime(7, ZoneOffset.UTC))));
        var roundExport = new PersonalDataExport.RoundExport(
                1,
                Optional.of("money"),
                List.of("core 1"),
                true,
                PersonalDataExport.RoundExport.importance(importance),
                List.of("evenings", "home"),
                PersonalDataExport.RoundExport.scales(List.of(Scale.values())),
                lines(),
                Optional.of(joint()));
        var empty = new PersonalDataExport.RoundExport(
                2, Optional.empty(), List.of(), false, Map.of(), List.of(), List.of(), List.of(), Optional.empty());
        return new PersonalDataExport(
                "Yours.",
                accountExport,
                List.of(new PersonalDataExport.SpaceExport(
                        "Noa", List.of("A dog?"), List.of(roundExport, empty), List.of(checkIn()))));
    }

    private static PersonalDataExport.CheckInExport checkIn() {
        return new PersonalDataExport.CheckInExport(
                LocalDate.of(2026, 4, 5),
                "agreement",
                true,
                List.of(new PersonalDataExport.CheckInAnswerExport(
                        "worked", ExportedAnswer.response(given(new Value.Chosen("partly"))), "PRIVATE")));
    }

    private static List<AnswerExport> lines() {
        return List.of(
                line(
                        given(new Value.Grade(4)),
                        ShareLevel.SHOW,
                        Optional.of(SaidAloud.YES),
                        Optional.of(new PartnerGuess(new Value.Grade(1)))),
                line(
                        given(new Value.Level(LimitLevel.FINE)),
                        ShareLevel.TOPIC_ONLY,
                        Optional.of(SaidAloud.PARTLY),
                        Optional.empty()),
                line(
                        given(new Value.Level(LimitLevel.ASK)),
                        ShareLevel.PRIVATE,
                        Optional.of(SaidAloud.NO),
                        Optional.empty()),
                line(given(new Value.Level(LimitLevel.NOT_OK))),
                line(given(new Value.Exchange(1, 4, Optional.of(Wish.LESS)))),
                line(given(new Value.Exchange(1, 4, Optional.of(Wish.AS_IT_IS)))),
                line(given(new Value.Exchange(1, 4, Optional.of(Wish.MORE)))),
                line(given(new Value.Exchange(0, 0, Optional.empty()))),
                line(given(new Value.Chosen("every-week"))),
                line(given(new Value.Words("Évenings"))),
                line(NonAnswer.UNSURE),
                line(NonAnswer.DOES_NOT_APPLY),
                line(NonAnswer.PREFER_NOT_TO_SAY),
                line(NonAnswer.SKIPPED));
    }

    private static JointRecordsExport joint() {
        return new JointRecordsExport(
                List.of("A note"),
                List.of("Told", "Heard"),
                List.of("A need"),
                List.of(new JointRecordsExport.AgreementExport("We cook in turns", LocalDate.of(2026, 4, 5), true)),
                List.of("Holidays"),
                List.of("You listen", "You wait"));
    }

    private static Response given(Value value) {
        return new Response.Given(value);
    }

    private static AnswerExport line(Response response) {
        return line(response, ShareLevel.PRIVATE, Optional.empty(), Optional.empty());
    }

    private static AnswerExport line(
            Response response, ShareLevel share, Optional<SaidAloud> saidAloud, Optional<PartnerGuess> guess) {
        var answer = new Answer(response, Optional.of(share), saidAloud, guess, "mostly", "for me");
        return AnswerExport.of("evenings", 2, "Evenings?", answer);
    }
}
