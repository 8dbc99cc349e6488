package app.entente.fhir;

import app.entente.answer.Answer;
import app.entente.answer.AnswerRefused;
import app.entente.answering.Answering;
import app.entente.answering.SaveResult;
import app.entente.couple.Membership;
import app.entente.fhir.FhirRefused.Reason;
import app.entente.pack.Item;
import app.entente.pack.Pack;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.questionnaire.Questionnaires;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.sheet.SaveOperationId;
import app.entente.values.ItemId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/**
 * Reads one's own answers from a FHIR R4 file into one's open sheet. All that comes in is private until its owner says
 * otherwise, and what is answered already stays as it is.
 */
@Service
public class AnswerImport {

    /** The largest file that is read, in bytes: every question of every pack with the longest note takes less. */
    public static final int MAX_BYTES = 4_000_000;

    private static final ImportResult NOTHING = new ImportResult(0, 0, 0);

    private final Rounds rounds;
    private final Questionnaires questionnaires;
    private final Answering answering;
    private final ResponseReader responseReader;

    AnswerImport(Rounds rounds, Questionnaires questionnaires, Answering answering, ResponseReader responseReader) {
        this.rounds = rounds;
        this.questionnaires = questionnaires;
        this.answering = answering;
        this.responseReader = responseReader;
    }

    /**
     * Saves each answer by itself, so that what was saved stays where a later one fails.
     *
     * @throws FhirRefused where the file holds no answers to a pack of Entente
     */
    public ImportResult read(Membership me, RoundId round, byte[] file) {
        if (file.length > MAX_BYTES) {
            throw new FhirRefused(Reason.TOO_LARGE);
        }
        var responses = responseReader.responses(file);
        var asked = rounds.asked(me, round).ofPacks();
        var seen = new HashSet<ItemId>();
        var result = NOTHING;
        for (var response : responses) {
            var answered = responseReader.byLinkId(response);
            var meant = pack(response);
            for (var item : asked) {
                if (asks(meant, item) && answered.containsKey(item.id().value()) && seen.add(item.id())) {
                    result = result.plus(save(me, round, item, answered));
                }
            }
        }
        return result;
    }

    private Optional<Pack> pack(JsonNode response) {
        return FhirUris.packVersion(response.path("questionnaire").asString("")).flatMap(questionnaires::find);
    }

    /** Returns whether a pack asks this very version of the item. */
    private static boolean asks(Optional<Pack> pack, Item item) {
        return pack.flatMap(it -> it.item(item.id()))
                .filter(it -> it.version() == item.version())
                .isPresent();
    }

    private ImportResult save(Membership me, RoundId round, Item item, Map<String, JsonNode> answered) {
        return responseReader
                .answer(item, texts(), answered)
                .map(it -> save(me, round, item, it))
                .orElse(new ImportResult(0, 0, 1));
    }

    private ImportResult save(Membership me, RoundId round, Item item, Answer answer) {
        try {
            return switch (answering.save(me, round, item.id(), 0, SaveOperationId.create(), answer)) {
                case SaveResult.Stored _ -> new ImportResult(1, 0, 0);
                case SaveResult.Superseded _ -> new ImportResult(0, 1, 0);
            };
        } catch (AnswerRefused _) {
            return new ImportResult(0, 0, 1); // a note that is too long, for example
        }
    }

    private QuestionnaireTexts texts() {
        return questionnaires.texts(Locale.ENGLISH); // codes are the same in every language
    }
}
