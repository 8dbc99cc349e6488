package app.entente.fhir;

import app.entente.answering.OwnSheets;
import app.entente.couple.Membership;
import app.entente.pack.Pack;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.questionnaire.Questionnaires;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.values.ThemeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Exports one's own answers to the packs of a round as a FHIR R4 Bundle, for oneself: it needs no approval and holds
 * nothing of the partner's, nor the questions that the two wrote.
 */
@Service
public class OwnAnswersFhir {

    private final Rounds rounds;
    private final OwnSheets sheets;
    private final Questionnaires questionnaires;
    private final JsonMapper json;

    OwnAnswersFhir(Rounds rounds, OwnSheets sheets, Questionnaires questionnaires, JsonMapper json) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.questionnaires = questionnaires;
        this.json = json;
    }

    /** Returns the Bundle as JSON in UTF-8: each pack as a Questionnaire in this language, and the answers to it. */
    @Transactional(readOnly = true)
    public byte[] export(Membership me, RoundId round, Locale locale) {
        var texts = questionnaires.texts(locale);
        var questionnaire = new QuestionnaireResource(texts, locale);
        var response = new ResponseResource(texts, sheets.sheet(me, round));
        var asked = rounds.round(me, round);
        var packs = asked.packs().stream()
                .flatMap(it -> questionnaires.find(it).stream())
                .toList();
        var bundle = bundle(packs.stream()
                .flatMap(it -> Stream.of(
                        entry(it, "questionnaire", questionnaire.of(it)), entry(it, "response", response.of(it))))
                .toList());
        asked.theme().ifPresent(it -> bundle.put("meta", tagged(it, texts)));
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(bundle);
    }

    /** Returns the tag that names the one theme a round asks of its packs. */
    private static Map<String, Object> tagged(ThemeId theme, QuestionnaireTexts texts) {
        var tag = new LinkedHashMap<String, Object>();
        tag.put("system", FhirUris.codes("theme"));
        tag.put("code", theme.value());
        tag.put("display", texts.theme(theme));
        return Map.of("tag", List.of(tag));
    }

    static Map<String, Object> bundle(List<Map<String, Object>> entries) {
        var bundle = new LinkedHashMap<String, Object>();
        bundle.put("resourceType", "Bundle");
        bundle.put("type", "collection");
        bundle.put("entry", entries);
        return bundle;
    }

    static Map<String, Object> entry(Pack pack, String kind, Map<String, Object> resource) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("fullUrl", FhirUris.full(pack.version(), kind));
        entry.put("resource", resource);
        return entry;
    }
}
