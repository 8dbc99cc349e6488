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
        document.put("language", guide.locale().toLanguageTag());
        document.put("purpose", guide.purpose());
        document.put("title", guide.title());
        document.put("subtitle", guide.subtitle());
        document.put("pages", guide.leaves().stream().map(JsonPages::page).toList());
        document.put("figures", guide.counsel().map(it -> new JsonFigures(new Phrases(guide.locale())).of(it)));
        return document;
    }
}
