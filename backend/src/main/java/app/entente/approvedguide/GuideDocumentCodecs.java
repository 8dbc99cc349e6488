package app.entente.approvedguide;

import app.entente.document.GuideDocument;
import app.entente.document.GuideDocument.Section;
import app.entente.document.GuideDocument.Start;
import app.entente.payload.Codec;
import app.entente.payload.Codecs;
import app.entente.payload.FieldReader;
import app.entente.payload.FieldWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The stored form of a guide document: every text of it, so that no later version says it in other words. */
public final class GuideDocumentCodecs {

    private static final Codec<Locale> LANGUAGE = Codecs.text(Locale::toLanguageTag, Locale::forLanguageTag);
    private static final Codec<Map<String, String>> TEXTS = Codecs.map(Codecs.TEXT, Codecs.TEXT);

    private static final Codec<Start> START = Codecs.codes(Start.class, it -> switch (it) {
        case SAME_PAGE -> "same-page";
        case NEW_PAGE -> "new-page";
        case NEW_PAGE_WITH_MARK -> "new-page-with-mark";
    });

    private static final Codec<Section> SECTION = Codecs.object(
            (to, it) -> to.put("over", Codecs.TEXT, it.over())
                    .put("title", Codecs.TEXT, it.title())
                    .put("blocks", Codecs.list(BlockCodecs.BLOCK), it.blocks())
                    .put("start", START, it.start()),
            from -> new Section(
                    from.get("over", Codecs.TEXT),
                    from.get("title", Codecs.TEXT),
                    from.get("blocks", Codecs.list(BlockCodecs.BLOCK)),
                    from.get("start", START)));

    public static final Codec<GuideDocument> DOCUMENT =
            Codecs.object(GuideDocumentCodecs::write, GuideDocumentCodecs::read);

    private GuideDocumentCodecs() {}

    private static void write(FieldWriter to, GuideDocument it) {
        to.put("language", LANGUAGE, it.locale())
                .put("title", Codecs.TEXT, it.title())
                .put("subtitle", Codecs.TEXT, it.subtitle())
                .put("purpose", Codecs.TEXT, it.purpose())
                .maybe("date", Codecs.DATE, it.date())
                .put("sections", Codecs.list(SECTION), it.sections())
                .maybe("figures", FigureCodecs.COUNSELLOR_DATA, it.counsellorData())
                .maybe("beside", DOCUMENT, it.furtherEdition())
                .put("texts", TEXTS, new TreeMap<>(it.formatTexts()));
    }

    private static GuideDocument read(FieldReader from) {
        return new GuideDocument(
                from.get("language", LANGUAGE),
                from.get("title", Codecs.TEXT),
                from.get("subtitle", Codecs.TEXT),
                from.get("purpose", Codecs.TEXT),
                from.maybe("date", Codecs.DATE),
                from.get("sections", Codecs.list(SECTION)),
                from.maybe("figures", FigureCodecs.COUNSELLOR_DATA),
                from.maybe("beside", DOCUMENT),
                from.get("texts", TEXTS));
    }
}
