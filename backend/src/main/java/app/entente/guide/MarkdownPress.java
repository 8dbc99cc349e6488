package app.entente.guide;

import app.entente.guide.Booklet.Leaf;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plain Markdown, one language after the other: what people wrote stands in it as text, whatever signs it holds. */
final class MarkdownPress implements Press {

    @Override
    public byte[] print(Booklet guide) {
        var whole = guide.editions().stream().map(MarkdownPress::edition).collect(Collectors.joining("\n---\n\n"));
        return whole.getBytes(StandardCharsets.UTF_8);
    }

    private static String edition(Booklet guide) {
        var leaves = guide.leaves().stream().map(MarkdownPress::leaf).collect(Collectors.joining("\n\n"));
        return "# " + text(guide.title()) + "\n\n*" + text(guide.subtitle()) + "*\n\n" + text(guide.purpose()) + "\n\n"
                + leaves + "\n";
    }

    private static String leaf(Leaf leaf) {
        var blocks = leaf.blocks().stream().map(MarkdownPress::block).collect(Collectors.joining("\n\n"));
        return "## " + text(leaf.title()) + "\n\n*" + text(leaf.over()) + "*\n\n" + blocks;
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Heading it -> "### " + text(it.text());
            case Block.Words it -> text(it.text());
            case Block.Quote it -> "> " + text(it.text());
            case Block.Points it -> points(it.points());
            case Block.Views it -> view(it.first()) + "\n" + view(it.second());
            case Block.Ask it -> "**" + text(it.over()) + ":** " + text(it.question());
            case Block.Figure it -> text(it.sentence());
            case Block.Table it -> table(it);
            case Block.Agreed it ->
                "**" + text(it.label()) + "**\n\n> " + text(it.sentence()) + "\n\n" + text(it.note());
            case Block.Lines it -> Shape.sign(it.voice()) + " " + text(it.label()) + ":";
        };
    }

    private static String points(List<String> points) {
        return points.stream().map(it -> "- " + text(it)).collect(Collectors.joining("\n"));
    }

    private static String view(Says view) {
        var more = view.more().stream().map(it -> "; " + text(it)).collect(Collectors.joining());
        return "- " + Shape.sign(view.voice()) + " **" + text(view.name()) + ":** " + text(view.says()) + more;
    }

    private static String table(Block.Table table) {
        var rule = row(Collections.nCopies(table.head().size(), "---"));
        var rows = table.rows().stream()
                .map(it -> row(it.stream().map(MarkdownPress::text).toList()))
                .collect(Collectors.joining("\n"));
        var head = row(table.head().stream().map(MarkdownPress::text).toList());
        return "**" + text(table.caption()) + "**\n\n" + head + "\n" + rule + "\n" + rows;
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** One line in which no sign means anything but itself. */
    private static String text(String words) {
        var line = words.codePoints()
                .mapToObj(MarkdownPress::harmless)
                .collect(Collectors.joining())
                .strip();
        return LINE_START.matcher(line).replaceFirst("$1\\\\$2");
    }

    private static String harmless(int point) {
        if (Character.isISOControl(point) || point == 0x2028 || point == 0x2029) {
            return " ";
        }
        if (point == '<') {
            return "&lt;"; // not every reader knows that a backslash takes a tag its meaning
        }
        return (SIGNS.indexOf(point) < 0 ? "" : "\\") + Character.toString(point);
    }

    private static final String SIGNS = "\\`*_[]>|~&";
    private static final Pattern LINE_START = Pattern.compile("^(\\d*)([#+\\-=.)])");
}
