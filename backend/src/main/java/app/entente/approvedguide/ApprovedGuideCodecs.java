package app.entente.approvedguide;

import app.entente.document.Paper;
import app.entente.payload.Codec;
import app.entente.payload.Codecs;
import app.entente.payload.PayloadFormat;

/** The stored form of an approved guide. */
final class ApprovedGuideCodecs {

    private static final Codec<Paper> PAPER = Codecs.codes(Paper.class, it -> switch (it) {
        case A5 -> "A5";
        case A4 -> "A4";
        case LETTER -> "LETTER";
    });

    static final PayloadFormat<ApprovedGuide> GUIDE = PayloadFormat.of(Codecs.object(
            (to, it) -> to.put("approved", Codecs.TEXT, it.contentHash())
                    .put("source", Codecs.TEXT, it.sourceHash())
                    .put("paper", PAPER, it.paper())
                    .put("documents", Codecs.list(GuideDocumentCodecs.DOCUMENT), it.documents()),
            from -> new ApprovedGuide(
                    from.get("approved", Codecs.TEXT),
                    from.get("source", Codecs.TEXT),
                    from.get("paper", PAPER),
                    from.get("documents", Codecs.list(GuideDocumentCodecs.DOCUMENT)))));

    private ApprovedGuideCodecs() {}
}
