package app.entente.fhir;

import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.fhir.FhirRefused.Reason;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.values.NonAnswer;
import app.entente.values.Response;
import app.entente.values.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads QuestionnaireResponses, alone or in a Bundle, without trusting anything in them. */
@Component
class ResponseReader {

    private static final int MAX_DEPTH = 40;
    private static final int MAX_TEXT = 20_000;

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_TEXT)
                            .build())
                    .build())
            .build();

    /**
     * Returns the responses to packs of Entente in a file.
     *
     * @throws FhirRefused where there is none, or the file can't be read
     */
    List<JsonNode> responses(byte[] file) {
        var found = resources(parse(file))
                .filter(it -> it.path("resourceType").asString("").equals("QuestionnaireResponse"))
                .filter(it -> FhirUris.packVersion(it.path("questionnaire").asString(""))
                        .isPresent())
                .toList();
        if (found.isEmpty()) {
            throw new FhirRefused(Reason.NO_RESPONSE);
        }
        return found;
    }

    private JsonNode parse(byte[] file) {
        try {
            return json.readTree(file);
        } catch (JacksonException _) {
            throw new FhirRefused(Reason.UNREADABLE); // without the cause, which quotes the file
        }
    }

    private static Stream<JsonNode> resources(JsonNode root) {
        return root.path("resourceType").asString("").equals("Bundle")
                ? root.path("entry").valueStream().map(it -> it.path("resource"))
                : Stream.of(root);
    }

    /** Returns all questions and parts of a response by their link ids; of two alike, the first. */
    Map<String, JsonNode> byLinkId(JsonNode response) {
        var found = new HashMap<String, JsonNode>();
        collect(response, found);
        return found;
    }

    private static void collect(JsonNode parent, Map<String, JsonNode> found) {
        Stream.concat(
                        parent.path("item").valueStream(),
                        parent.path("answer")
                                .valueStream()
                                .flatMap(it -> it.path("item").valueStream()))
                .forEach(it -> {
                    found.putIfAbsent(it.path("linkId").asString(""), it);
                    collect(it, found);
                });
    }

    /** Returns the answer to an item, private; empty where it is not understood. */
    Optional<Answer> answer(Item item, QuestionnaireTexts texts, Map<String, JsonNode> found) {
        return response(item, texts, found)
                .map(it -> Answer.of(it)
                        .share(ShareLevel.PRIVATE)
                        .ownWords(text(TextPart.OWN_WORDS, item, found))
                        .note(text(TextPart.NOTE, item, found)));
    }

    private static Optional<Response> response(Item item, QuestionnaireTexts texts, Map<String, JsonNode> found) {
        return absent(item, found)
                .<Response>map(it -> it)
                .or(() -> value(item, texts, found).map(Response.Given::new));
    }

    private static Optional<NonAnswer> absent(Item item, Map<String, JsonNode> found) {
        var question = question(item.id().value(), found);
        return Stream.of(question, question.path("answer").path(0))
                .flatMap(it -> it.path("extension").valueStream())
                .filter(it -> it.path("url").asString("").equals(FhirUris.ABSENT))
                .flatMap(it -> CodedValues.absent(it.path("valueCode").asString("")).stream())
                .findFirst();
    }

    private static Optional<Value> value(Item item, QuestionnaireTexts texts, Map<String, JsonNode> found) {
        if (item.form() instanceof ItemForm.Words) {
            return words(string(question(item.id().value(), found)));
        }
        var codes = new HashMap<String, String>();
        for (var part : CodedPart.of(item, texts)) {
            var coding =
                    question(part.linkId(item), found).path("answer").path(0).path("valueCoding");
            Optional.of(coding)
                    .filter(it -> it.path("system").asString("").equals(part.system()))
                    .flatMap(it -> part.code(it.path("code").asString("")))
                    .ifPresent(it -> codes.put(part.suffix(), it.code()));
        }
        return CodedValues.value(item, codes);
    }

    private static Optional<Value> words(String text) {
        return text.isBlank() || text.codePointCount(0, text.length()) > Value.Words.MAX_LENGTH
                ? Optional.empty()
                : Optional.of(new Value.Words(text));
    }

    private static String text(TextPart part, Item item, Map<String, JsonNode> found) {
        return string(question(part.linkId(item), found));
    }

    private static JsonNode question(String linkId, Map<String, JsonNode> found) {
        return found.getOrDefault(linkId, MissingNode.getInstance());
    }

    private static String string(JsonNode question) {
        return question.path("answer").path(0).path("valueString").asString("");
    }
}
