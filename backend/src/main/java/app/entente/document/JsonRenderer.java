package app.entente.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Renders the guide as JSON, with numbers for a counsellor where both want them; docs/guide-json.md describes it. */
@Component
class JsonRenderer implements Renderer {

    private static final int VERSION = 1;

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public byte[] render(GuideDocument guide) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(document(guide));
    }

    private static Map<String, Object> document(GuideDocument guide) {
        var document = new LinkedHashMap<String, Object>();
        document.put("format", "entente.guide");
        document.put("version", VERSION);
        document.putAll(edition(guide));
        guide.date().ifPresent(it -> document.put("date", it.toString()));
        if (guide.furtherEdition().isPresent()) {
            document.put(
                    "translations",
                    guide.editions().stream().skip(1).map(JsonRenderer::edition).toList());
        }
        document.put("figures", guide.counsellorData().map(it -> new JsonFigures(guide::formatText).toMap(it)));
        return document;
    }

    private static Map<String, Object> edition(GuideDocument guide) {
        var edition = new LinkedHashMap<String, Object>();
        edition.put("language", guide.locale().toLanguageTag());
        edition.put("purpose", guide.purpose());
        edition.put("title", guide.title());
        edition.put("subtitle", guide.subtitle());
        edition.put("pages", guide.sections().stream().map(JsonSections::toMap).toList());
        return edition;
    }
}
