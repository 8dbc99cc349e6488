package app.entente.document;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All text of a guide, in the order in which a format with pages shows it. */
public final class DocumentText {

    private DocumentText() {}

    /** Returns the text of the pages after the cover, without spaces, shapes, and the forms letters take when printed. */
    public static String withoutCover(GuideDocument guide) {
        return plain(guide.sections().stream()
                .flatMap(it -> Stream.concat(
                        Stream.of(it.over(), it.title()), it.blocks().stream().flatMap(DocumentText::texts)))
                .collect(Collectors.joining()));
    }

    /** Returns what a file prints of these words, as it is compared. */
    public static String printed(String words) {
        return plain(PrintableText.of(words));
    }

    /** Returns a text as it is compared: one form for each letter, no spaces, no shapes, no joiners. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u00a0\\u202f\\u200b-\\u200d\\ufe0f●◆•→]", "");
    }

    static Stream<String> texts(Block block) {
        return switch (block) {
            case Block.Heading it -> Stream.of(it.text());
            case Block.Text it -> Stream.of(it.text());
            case Block.QuietText it -> Stream.of(it.text());
            case Block.Quote it -> Stream.of(it.text());
            case Block.PersonQuote it -> said(it.statement());
            case Block.BulletList it -> it.points().stream();
            case Block.BothAnswers it -> Stream.concat(said(it.first()), said(it.second()));
            case Block.Question it -> Stream.of(it.over(), it.question());
            case Block.Figure it -> Stream.concat(it.poles().stream(), Stream.of(it.sentence()));
            case Block.Table it ->
                Stream.of(
                                Stream.of(it.caption()),
                                it.head().stream(),
                                it.rows().stream().flatMap(List::stream))
                        .flatMap(texts -> texts);
            case Block.AgreementBlock it -> Stream.of(it.label(), it.sentence(), it.note());
            case Block.WritingLines it -> Stream.of(it.label());
            case Block.KeepTogether it -> it.blocks().stream().flatMap(DocumentText::texts);
        };
    }

    private static Stream<String> said(Statement statement) {
        return Stream.concat(Stream.of(statement.name(), statement.text()), statement.more().stream());
    }
}
