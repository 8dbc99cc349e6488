package app.entente.approvedguide;

import app.entente.couple.PartnerColour;
import app.entente.document.Block;
import app.entente.document.Statement;
import app.entente.payload.Codec;
import app.entente.payload.Codecs;
import app.entente.payload.FieldReader;
import app.entente.payload.FieldWriter;
import java.util.List;

/** The stored form of each kind of block. */
final class BlockCodecs {

    private static final Codec<List<String>> TEXTS = Codecs.list(Codecs.TEXT);

    private static final Codec<PartnerColour> COLOUR = Codecs.codes(PartnerColour.class, it -> switch (it) {
        case TEAL -> "teal";
        case AMBER -> "amber";
    });

    private static final Codec<Statement> STATEMENT = Codecs.object(
            (to, it) -> to.put("colour", COLOUR, it.colour())
                    .put("name", Codecs.TEXT, it.name())
                    .put("text", Codecs.TEXT, it.text())
                    .put("more", TEXTS, it.more()),
            from -> new Statement(
                    from.get("colour", COLOUR),
                    from.get("name", Codecs.TEXT),
                    from.get("text", Codecs.TEXT),
                    from.get("more", TEXTS)));

    static final Codec<Block> BLOCK = Codecs.object(BlockCodecs::write, BlockCodecs::read);

    private BlockCodecs() {}

    private static void write(FieldWriter to, Block block) {
        switch (block) {
            case Block.Heading it -> kind(to, "heading").put("text", Codecs.TEXT, it.text());
            case Block.Text it -> kind(to, "text").put("text", Codecs.TEXT, it.text());
            case Block.QuietText it -> kind(to, "quiet").put("text", Codecs.TEXT, it.text());
            case Block.Quote it -> kind(to, "quote").put("text", Codecs.TEXT, it.text());
            case Block.PersonQuote it -> kind(to, "said").put("said", STATEMENT, it.statement());
            case Block.BulletList it -> kind(to, "points").put("points", TEXTS, it.points());
            case Block.BothAnswers it ->
                kind(to, "answers").put("first", STATEMENT, it.first()).put("second", STATEMENT, it.second());
            case Block.Question it ->
                kind(to, "question").put("over", Codecs.TEXT, it.over()).put("text", Codecs.TEXT, it.question());
            case Block.Figure it ->
                kind(to, "figure")
                        .put("svg", Codecs.TEXT, it.svg())
                        .put("text", Codecs.TEXT, it.sentence())
                        .put("poles", TEXTS, it.poles());
            case Block.Table it ->
                kind(to, "table")
                        .put("caption", Codecs.TEXT, it.caption())
                        .put("head", TEXTS, it.head())
                        .put("rows", Codecs.list(TEXTS), it.rows());
            case Block.AgreementBlock it ->
                kind(to, "agreement")
                        .put("label", Codecs.TEXT, it.label())
                        .put("text", Codecs.TEXT, it.sentence())
                        .put("note", Codecs.TEXT, it.note())
                        .maybe("review", Codecs.DATE, it.review());
            case Block.WritingLines it ->
                kind(to, "lines")
                        .maybe("colour", COLOUR, it.colour())
                        .put("label", Codecs.TEXT, it.label())
                        .put("lines", Codecs.NUMBER, it.lines());
            case Block.KeepTogether it -> kind(to, "together").put("blocks", Codecs.list(BLOCK), it.blocks());
        }
    }

    private static Block read(FieldReader from) {
        var kind = from.get("kind", Codecs.TEXT);
        return switch (kind) {
            case "heading" -> new Block.Heading(from.get("text", Codecs.TEXT));
            case "text" -> new Block.Text(from.get("text", Codecs.TEXT));
            case "quiet" -> new Block.QuietText(from.get("text", Codecs.TEXT));
            case "quote" -> new Block.Quote(from.get("text", Codecs.TEXT));
            case "said" -> new Block.PersonQuote(from.get("said", STATEMENT));
            case "points" -> new Block.BulletList(from.get("points", TEXTS));
            case "answers" -> new Block.BothAnswers(from.get("first", STATEMENT), from.get("second", STATEMENT));
            case "question" -> new Block.Question(from.get("over", Codecs.TEXT), from.get("text", Codecs.TEXT));
            case "figure" ->
                new Block.Figure(from.get("svg", Codecs.TEXT), from.get("text", Codecs.TEXT), from.get("poles", TEXTS));
            case "table" ->
                new Block.Table(
                        from.get("caption", Codecs.TEXT),
                        from.get("head", TEXTS),
                        from.get("rows", Codecs.list(TEXTS)));
            case "agreement" ->
                new Block.AgreementBlock(
                        from.get("label", Codecs.TEXT),
                        from.get("text", Codecs.TEXT),
                        from.get("note", Codecs.TEXT),
                        from.maybe("review", Codecs.DATE));
            case "lines" ->
                new Block.WritingLines(
                        from.maybe("colour", COLOUR), from.get("label", Codecs.TEXT), from.get("lines", Codecs.NUMBER));
            case "together" -> new Block.KeepTogether(from.get("blocks", Codecs.list(BLOCK)));
            default -> throw new IllegalStateException("A payload has an unknown block " + kind);
        };
    }

    private static FieldWriter kind(FieldWriter to, String kind) {
        return to.put("kind", Codecs.TEXT, kind);
    }
}
