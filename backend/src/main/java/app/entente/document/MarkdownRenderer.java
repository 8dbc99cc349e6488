package app.entente.document;

import app.entente.document.GuideDocument.Section;
import app.entente.values.BidiIsolation;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Renders the guide as Markdown, one language after the other; what people wrote is escaped, whatever characters it
 * holds.
 */
public final class MarkdownRenderer implements Renderer {

    @Override
    public byte[] render(GuideDocument guide) {
        var whole = guide.editions().stream().map(MarkdownRenderer::edition).collect(Collectors.joining("\n---\n\n"));
        return whole.getBytes(StandardCharsets.UTF_8);
    }

    private static String edition(GuideDocument guide) {
        var leaves = guide.sections().stream().map(MarkdownRenderer::section).collect(Collectors.joining("\n\n"));
        return "# " + text(guide.title()) + "\n\n*" + text(guide.subtitle()) + "*\n\n" + text(guide.purpose()) + "\n\n"
                + leaves + "\n";
    }

    private static String section(Section section) {
        var blocks = section.blocks().stream()
                .flatMap(Block::flat)
                .map(MarkdownRenderer::block)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return "## " + text(section.title()) + "\n\n*" + text(section.over()) + "*\n\n" + blocks;
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Heading it -> "### " + text(it.text());
            case Block.Text it -> text(it.text());
            case Block.QuietText it -> "*" + text(it.text()) + "*";
            case Block.Quote it -> "> " + quoted(it.text());
            case Block.PersonQuote it ->
                name(it.statement()) + "\n\n> " + quoted(it.statement().text());
            case Block.BulletList it -> points(it.points());
            case Block.BothAnswers it -> view(it.first()) + "\n" + view(it.second());
            case Block.Question it ->
                (it.over().isEmpty() ? "" : "**" + text(it.over()) + ":** ") + text(it.question());
            case Block.Figure it -> text(it.sentence());
            case Block.Table it -> table(it);
            case Block.AgreementBlock it ->
                "**" + text(it.label()) + "**\n\n> " + quoted(it.sentence()) + "\n\n" + text(it.note());
            case Block.WritingLines it ->
                it.colour().map(PartnerShape::sign).map(sign -> sign + " ").orElse("") + text(it.label());
            case Block.KeepTogether _ -> "";
        };
    }

    private static String points(List<String> points) {
        return points.stream().map(it -> "- " + text(it).replace("\n", "\n  ")).collect(Collectors.joining("\n"));
    }

    /** Returns words below a mark that has to stand before each of their lines. */
    private static String quoted(String words) {
        return text(words).replace("\n", "\n> ");
    }

    private static String name(Statement statement) {
        return PartnerShape.sign(statement.colour()) + " **" + text(statement.name()) + ":**";
    }

    private static String view(Statement view) {
        var more = view.more().stream().map(it -> "; " + text(it)).collect(Collectors.joining());
        return "- " + (name(view) + " " + text(view.text()) + more).replace("\n", "\n  ");
    }

    private static String table(Block.Table table) {
        var rule = row(Collections.nCopies(table.head().size(), "---"));
        var rows = table.rows().stream()
                .map(it -> row(it.stream()
                        .map(PrintableText::oneLine)
                        .map(MarkdownRenderer::text)
                        .toList()))
                .collect(Collectors.joining("\n"));
        var head = row(table.head().stream().map(MarkdownRenderer::text).toList());
        return (table.caption().isEmpty() ? "" : "**" + text(table.caption()) + "**\n\n") + head + "\n" + rule + "\n"
                + rows;
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /**
     * Returns the words with every character escaped that has a meaning in Markdown, and no direction that reaches out of
     * them; a line break stays one.
     */
    private static String text(String words) {
        return words.strip()
                .lines()
                .map(String::strip)
                .map(MarkdownRenderer::line)
                .collect(Collectors.joining("\\\n"))
                .replace("\n\\\n", "\n&nbsp;\\\n");
    }

    private static String line(String words) {
        var line = words.codePoints().mapToObj(MarkdownRenderer::harmless).collect(Collectors.joining());
        return BidiIsolation.isolate(LINE_START.matcher(line).replaceFirst("$1\\\\$2"));
    }

    private static String harmless(int point) {
        if (point == '<') {
            return "&lt;"; // not every reader knows that a backslash takes a tag its meaning
        }
        return (SIGNS.indexOf(point) < 0 ? "" : "\\") + Character.toString(point);
    }

    private static final String SIGNS = "\\`*_[]>|~&";
    private static final Pattern LINE_START = Pattern.compile("^(\\d*)([#+\\-=.)])");
}
