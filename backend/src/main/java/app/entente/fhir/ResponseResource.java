package app.entente.fhir;

import app.entente.answer.Answer;
import app.entente.pack.Item;
import app.entente.pack.Pack;
import app.entente.pack.Theme;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.sheet.Sheet;
import app.entente.values.NonAnswer;
import app.entente.values.Response;
import app.entente.values.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One person's answers to a pack as a FHIR R4 QuestionnaireResponse. It names nobody, no day, and no share level; an
 * answer without a value says why by the extension data-absent-reason.
 */
final class ResponseResource {

    private final QuestionnaireTexts texts;
    private final Sheet sheet;

    ResponseResource(QuestionnaireTexts texts, Sheet sheet) {
        this.texts = texts;
        this.sheet = sheet;
    }

    Map<String, Object> of(Pack pack) {
        var resource = new LinkedHashMap<String, Object>();
        resource.put("resourceType", "QuestionnaireResponse");
        resource.put("questionnaire", FhirUris.canonical(pack.version()));
        resource.put("status", sheet instanceof Sheet.Sealed ? "completed" : "in-progress");
        var groups = pack.themes().stream().flatMap(it -> group(it).stream()).toList();
        if (!groups.isEmpty()) {
            resource.put("item", groups); // an empty list is not allowed
        }
        return resource;
    }

    private Optional<Map<String, Object>> group(Theme theme) {
        var questions = theme.items().stream()
                .flatMap(item -> sheet.answer(item).map(it -> question(item, it)).stream())
                .toList();
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(item(theme.id().value(), "item", questions));
    }

    private Map<String, Object> question(Item item, Answer answer) {
        var parts = CodedPart.of(item, texts);
        return parts.size() > 1 ? ofParts(item, parts, answer) : ofOne(item, parts, answer);
    }

    private static Map<String, Object> ofOne(Item item, List<CodedPart> parts, Answer answer) {
        var given = new LinkedHashMap<String, Object>();
        switch (answer.response()) {
            case Response.Given(Value.Words(String text)) -> given.put("valueString", text);
            case Response.Given(var value) -> given.put("valueCoding", coding(parts.getFirst(), value));
            case NonAnswer none -> given.put("extension", List.of(absent(none)));
        }
        var texts = texts(item, answer);
        if (!texts.isEmpty()) {
            given.put("item", texts);
        }
        return item(item.id().value(), "answer", List.of(given));
    }

    private static Map<String, Object> ofParts(Item item, List<CodedPart> parts, Answer answer) {
        var below = new ArrayList<Map<String, Object>>();
        answer.value()
                .ifPresent(value -> parts.stream()
                        .filter(it -> CodedValues.codes(value).containsKey(it.suffix()))
                        .forEach(it -> below.add(
                                item(it.linkId(item), "answer", List.of(Map.of("valueCoding", coding(it, value)))))));
        below.addAll(texts(item, answer));
        var group = new LinkedHashMap<String, Object>();
        group.put("linkId", item.id().value());
        if (answer.response() instanceof NonAnswer none) {
            group.put("extension", List.of(absent(none)));
        }
        if (!below.isEmpty()) {
            group.put("item", below);
        }
        return group;
    }

    private static List<Map<String, Object>> texts(Item item, Answer answer) {
        return TextPart.of(item).stream()
                .filter(it -> !text(it, answer).isEmpty())
                .map(it -> item(it.linkId(item), "answer", List.of(Map.of("valueString", text(it, answer)))))
                .toList();
    }

    private static String text(TextPart part, Answer answer) {
        return switch (part) {
            case OWN_WORDS -> answer.ownWords();
            case NOTE -> answer.note();
        };
    }

    private static Map<String, Object> coding(CodedPart part, Value value) {
        var code = CodedValues.codes(value).getOrDefault(part.suffix(), "");
        return QuestionnaireResource.coding(part, part.code(code).orElseThrow());
    }

    private static Map<String, Object> absent(NonAnswer none) {
        return Map.of("url", FhirUris.ABSENT, "valueCode", CodedValues.absent(none));
    }

    private static Map<String, Object> item(String linkId, String field, List<Map<String, Object>> content) {
        var item = new LinkedHashMap<String, Object>();
        item.put("linkId", linkId);
        item.put(field, content);
        return item;
    }
}
