package app.entente.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.answering.NonAnswer;
import app.entente.answering.Response;
import app.entente.privacy.OwnExport.Line;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.Limit;
import app.entente.questionnaire.SaidAloud;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.Value;
import app.entente.questionnaire.Wish;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

    private static OwnExport export() {
        var importance = new TreeMap<String, Importance>();
        importance.put("home", Importance.NOT);
        importance.put("money", Importance.A_LITTLE);
        importance.put("sex", Importance.QUITE);
        importance.put("time-apart", Importance.VERY);
        var account = new OwnExport.Account(
                "noa",
                Optional.of("fr"),
                List.of(new OwnExport.SignedInPlace(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 8))));
        var round = new OwnExport.Round(
                1,
                List.of("core 1"),
                true,
                importance,
                List.of("evenings", "home"),
                List.of(Scale.values()),
                lines(),
                Optional.of(joint()));
        var empty = new OwnExport.Round(
                2, List.of(), false, new TreeMap<>(), List.of(), List.of(), List.of(), Optional.empty());
        return new OwnExport(
                "Yours.", account, List.of(new OwnExport.Space("Noa", List.of("A dog?"), List.of(round, empty))));
    }

    private static List<Line> lines() {
        return List.of(
                line(given(new Value.Grade(4)), "SHOW", Optional.of(SaidAloud.YES), Optional.of(new Value.Grade(1))),
                line(given(new Value.Level(Limit.FINE)), "TOPIC_ONLY", Optional.of(SaidAloud.PARTLY), Optional.empty()),
                line(given(new Value.Level(Limit.ASK)), "PRIVATE", Optional.of(SaidAloud.NO), Optional.empty()),
                line(given(new Value.Level(Limit.NOT_OK))),
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

    private static Joint joint() {
        return new Joint(
                List.of("A note"),
                List.of("Told", "Heard"),
                List.of("A need"),
                List.of(new Joint.Agreed("We cook in turns", LocalDate.of(2026, 4, 5), true)),
                List.of("Holidays"),
                List.of("You listen", "You wait"));
    }

    private static Response given(Value value) {
        return new Response.Given(value);
    }

    private static Line line(Response response) {
        return line(response, "PRIVATE", Optional.empty(), Optional.empty());
    }

    private static Line line(Response response, String share, Optional<SaidAloud> saidAloud, Optional<Value> guess) {
        return new Line("evenings", 2, "Evenings?", response, share, saidAloud, guess, "mostly", "for me");
    }
}
