package app.entente.fhir;

import app.entente.pack.Item;
import app.entente.pack.Pack;
import app.entente.pack.Theme;
import app.entente.questionnaire.QuestionnaireTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A pack as a FHIR R4 Questionnaire in one language: a group for each theme, in it a question for each item. */
final class QuestionnaireResource {

    private final QuestionnaireTexts texts;
    private final Locale language;

    QuestionnaireResource(QuestionnaireTexts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    Map<String, Object> of(Pack pack) {
        var resource = new LinkedHashMap<String, Object>();
        resource.put("resourceType", "Questionnaire");
        resource.put("language", language.toLanguageTag());
        resource.put("url", FhirUris.url(pack.id()));
        resource.put("version", String.valueOf(pack.version().version()));
        resource.put("name", computerName(pack));
        resource.put("title", texts.name(pack));
        resource.put("status", "active");
        resource.put("description", texts.about(pack));
        resource.put("item", pack.themes().stream().map(this::group).toList());
        return resource;
    }

    /** Returns the name that FHIR wants of letters and digits: {@code ScreensWorkRest}. */
    private static String computerName(Pack pack) {
        return Arrays.stream(pack.id().value().split("-"))
                .map(it -> it.substring(0, 1).toUpperCase(Locale.ROOT) + it.substring(1))
                .collect(Collectors.joining());
    }

    private Map<String, Object> group(Theme theme) {
        var group = item(theme.id().value(), texts.theme(theme.id()), "group");
        group.put("item", theme.items().stream().map(this::question).toList());
        return group;
    }

    private Map<String, Object> question(Item item) {
        var parts = CodedPart.of(item, texts);
        var text = texts.text(item);
        var question = switch (parts.size()) {
            case 0 -> item(item.id().value(), text, "text");
            case 1 -> choice(item, parts.getFirst(), text);
            default -> item(item.id().value(), text, "group");
        };
        var below = new ArrayList<Map<String, Object>>();
        if (parts.size() > 1) {
            parts.forEach(it -> below.add(choice(item, it, it.text())));
        }
        TextPart.of(item).forEach(it -> below.add(item(it.linkId(item), it.text(language), "text")));
        question.put("item", below);
        return question;
    }

    private static Map<String, Object> choice(Item item, CodedPart part, String text) {
        var choice = item(part.linkId(item), text, "choice");
        choice.put(
                "answerOption",
                part.codes().stream()
                        .map(it -> Map.of("valueCoding", coding(part, it)))
                        .toList());
        return choice;
    }

    /** Returns the Coding of one code. */
    static Map<String, Object> coding(CodedPart part, CodedPart.Code code) {
        var coding = new LinkedHashMap<String, Object>();
        coding.put("system", part.system());
        coding.put("code", code.code());
        coding.put("display", code.display());
        return coding;
    }

    private static Map<String, Object> item(String linkId, String text, String type) {
        var item = new LinkedHashMap<String, Object>();
        item.put("linkId", linkId);
        item.put("text", text);
        item.put("type", type);
        return item;
    }
}
