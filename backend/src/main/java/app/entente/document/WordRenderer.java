package app.entente.document;

import app.entente.document.GuideDocument.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Renders the guide as a DOCX with styles and headings of its own, one language after the other. A picture is told in
 * words.
 */
final class WordRenderer implements Renderer {

    private static final long NO_TIME = 315_532_800_000L; // 1980, the earliest a ZIP can name: files stay alike

    @Override
    public byte[] render(GuideDocument guide) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            add(zip, "[Content_Types].xml", resource("content-types.xml"));
            add(zip, "_rels/.rels", resource("relations.xml"));
            add(zip, "word/_rels/document.xml.rels", resource("document-relations.xml"));
            add(zip, "word/styles.xml", resource("styles.xml"));
            add(zip, "word/numbering.xml", resource("numbering.xml"));
            add(zip, "word/document.xml", document(guide));
            add(zip, "word/footer.xml", WordXml.part("ftr", it -> it.pageNumber("Footer", foot(guide))));
            add(zip, "docProps/core.xml", WordXml.properties(guide.title() + " · " + guide.subtitle(), guide.locale()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String foot(GuideDocument guide) {
        return guide.title()
                + guide.date().map(_ -> " · " + guide.dateInWords()).orElse("") + " · ";
    }

    private static String document(GuideDocument guide) {
        return WordXml.part(
                "document",
                word -> word.element("body", it -> {
                    var newPage = false;
                    for (var edition : guide.editions()) {
                        edition(it, edition, newPage);
                        newPage = true;
                    }
                    it.element("sectPr", page -> {
                        page.empty("footerReference", "type", "default", "r:id", "footer");
                        page.empty("pgSz", "w", "11906", "h", "16838");
                        page.empty(
                                "pgMar", "top", "1300", "right", "1300", "bottom", "1300", "left", "1300", "header",
                                "700", "footer", "700", "gutter", "0");
                        page.empty("titlePg");
                    });
                }));
    }

    private static void edition(WordXml word, GuideDocument edition, boolean newPage) throws XMLStreamException {
        word.paragraph("Title", edition.title(), newPage);
        word.paragraph("Subtitle", edition.subtitle(), false);
        word.paragraph("Quiet", edition.purpose(), false);
        for (var section : edition.sections()) {
            section(word, section);
        }
    }

    private static void section(WordXml word, Section section) throws XMLStreamException {
        word.paragraph("Overline", section.over(), !section.follows());
        word.paragraph("Heading1", section.title(), false);
        for (var block : section.blocks().stream().flatMap(Block::flat).toList()) {
            block(word, block);
        }
    }

    private static void block(WordXml word, Block block) throws XMLStreamException {
        switch (block) {
            case Block.Heading it -> word.paragraph("Heading2", it.text(), false);
            case Block.Text it -> word.paragraph("Normal", it.text(), false);
            case Block.QuietText it -> word.paragraph("Quiet", it.text(), false);
            case Block.Quote it -> word.paragraph("Quote", it.text(), false);
            case Block.PersonQuote it -> said(word, it.statement());
            case Block.BulletList it -> {
                for (var point : it.points()) {
                    word.paragraph("ListBullet", point, false);
                }
            }
            case Block.BothAnswers it -> {
                said(word, it.first());
                said(word, it.second());
            }
            case Block.Question it -> {
                if (!it.over().isEmpty()) {
                    word.paragraph("Overline", it.over(), false);
                }
                word.paragraph("Question", it.question(), false);
            }
            case Block.Figure it -> word.paragraph("Quiet", it.sentence(), false);
            case Block.Table it -> {
                if (!it.caption().isEmpty()) {
                    word.paragraph("Caption", it.caption(), false);
                }
                word.table(it.head(), it.rows());
            }
            case Block.AgreementBlock it -> {
                word.paragraph("Overline", it.label(), false);
                word.paragraph("Agreement", it.sentence(), false);
                word.paragraph("Quiet", it.note(), false);
            }
            case Block.WritingLines it -> lines(word, it);
            case Block.KeepTogether _ -> {} // its blocks are here by themselves
        }
    }

    private static void said(WordXml word, Statement statement) throws XMLStreamException {
        word.paragraph("Person", PartnerShape.sign(statement.colour()) + " " + statement.name(), false);
        word.paragraph("Answer", statement.text(), false);
        for (var line : statement.more()) {
            word.paragraph("Normal", line, false);
        }
    }

    private static void lines(WordXml word, Block.WritingLines lines) throws XMLStreamException {
        var sign = lines.colour().map(it -> PartnerShape.sign(it) + " ").orElse("");
        word.paragraph("Person", sign + lines.label(), false);
        for (var i = 0; i < lines.lines(); i++) {
            word.paragraph("WritingLine", "", false);
        }
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String resource(String name) throws IOException {
        var path = "/guide/word/" + name;
        try (var in = Objects.requireNonNull(WordRenderer.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
