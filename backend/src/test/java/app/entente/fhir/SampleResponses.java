package app.entente.fhir;

import app.entente.answering.SampleAnswers;
import app.entente.couple.Seat;
import app.entente.pack.Pack;
import app.entente.questionnaire.CorePack;
import app.entente.sheet.HiddenQuestions;
import app.entente.sheet.Sheet;
import app.entente.sheet.VersionedAnswer;
import app.entente.values.ItemId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Sheets with any answers, and what FHIR makes of them. */
final class SampleResponses {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SampleResponses() {}

    static Sheet anySheet(RandomGenerator random, Pack pack) {
        var answers = new HashMap<ItemId, VersionedAnswer>();
        pack.items().forEach(it -> answers.put(it.id(), new VersionedAnswer(SampleAnswers.any(random, it), 1)));
        return new Sheet.Open(new Sheet.Contents(Seat.A, answers, Map.of(), Set.of(), HiddenQuestions.NONE));
    }

    static byte[] response(Pack pack, Sheet sheet) {
        return JSON.writeValueAsBytes(new ResponseResource(CorePack.texts(), sheet).of(pack));
    }

    static byte[] bundle(Pack pack, Sheet sheet, Locale language) {
        var texts = CorePack.questionnaires().texts(language);
        return JSON.writeValueAsBytes(OwnAnswersFhir.bundle(List.of(
                OwnAnswersFhir.entry(pack, "questionnaire", new QuestionnaireResource(texts, language).of(pack)),
                OwnAnswersFhir.entry(pack, "response", new ResponseResource(texts, sheet).of(pack)))));
    }
}
