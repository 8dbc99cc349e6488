package app.entente.ownpages;

import app.entente.couple.Membership;
import app.entente.document.GuideFormat;
import app.entente.document.GuideMessages;
import app.entente.document.Paper;
import app.entente.document.Renderers;
import app.entente.questionnaire.Questionnaires;
import app.entente.values.BidiIsolation;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Exports one's own pages: they need no approval, notify nobody and hold nothing of the partner's. They can be made
 * before the door opens and after it, and from a paused or closed space as long as its keys exist.
 */
@Service
public class OwnPagesExporter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OwnPagesLoader ownPagesLoader;
    private final Questionnaires questionnaires;
    private final Renderers renderers;

    OwnPagesExporter(OwnPagesLoader ownPagesLoader, Questionnaires questionnaires, Renderers renderers) {
        this.ownPagesLoader = ownPagesLoader;
        this.questionnaires = questionnaires;
        this.renderers = renderers;
    }

    /** Returns this person's pages of this space in this language, in English where there is none; stores nothing. */
    @Transactional(readOnly = true)
    public byte[] export(Membership me, OwnPagesFormat format, Foreword foreword, Locale locale) {
        var messages = new GuideMessages(locale);
        var formatter = new OwnAnswerFormatter(messages, questionnaires.texts(messages.locale()));
        var pages = ownPagesLoader.load(me, foreword);
        return switch (format) {
            case PDF -> render(GuideFormat.PDF, pages, formatter);
            case MARKDOWN -> render(GuideFormat.MARKDOWN, pages, formatter);
            case JSON -> json(new OwnPagesJson(formatter).toMap(pages));
        };
    }

    private byte[] render(GuideFormat format, OwnPages pages, OwnAnswerFormatter formatter) {
        return renderers.forFormat(format, Paper.A5).render(new OwnPagesBuilder(formatter).build(pages));
    }

    static byte[] json(Map<String, Object> pages) {
        return BidiIsolation.escapedJson(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(pages))
                .getBytes(StandardCharsets.UTF_8);
    }
}
