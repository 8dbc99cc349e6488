package app.entente.guide;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The guide for a machine to read, with numbers for a counsellor where both want them in; docs/guide-json.md tells it. */
@Component
class JsonPress implements Press {

    private static final int VERSION = 1;

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public byte[] print(Booklet guide) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(document(guide));
    }

    private static Map<String, Object> document(Booklet guide) {
        var document = new LinkedHashMap<String, Object>();
        document.put("format", "entente.guide");
        document.put("version", VERSION);
        document.putAll(edition(guide));
        if (guide.beside().isPresent()) {
            document.put(
                    "translations",
                    guide.editions().stream().skip(1).map(JsonPress::edition).toList());
        }
        document.put("figures", guide.counsel().map(it -> new JsonFigures(new Phrases(guide.locale())).of(it)));
        return document;
    }

    private static Map<String, Object> edition(Booklet guide) {
        var edition = new LinkedHashMap<String, Object>();
        edition.put("language", guide.locale().toLanguageTag());
        edition.put("purpose", guide.purpose());
        edition.put("title", guide.title());
        edition.put("subtitle", guide.subtitle());
        edition.put("pages", guide.leaves().stream().map(JsonPages::page).toList());
        return edition;
    }
}
