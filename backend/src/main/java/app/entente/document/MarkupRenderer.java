package app.entente.document;

import static app.entente.document.Markup.attribute;
import static app.entente.document.Markup.element;
import static app.entente.document.Markup.tag;
import static app.entente.document.Markup.text;

import app.entente.chart.ChartPalette;
import app.entente.document.GuideDocument.Section;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Renders the guide's sections as XHTML: for the PDF and, with headings {@code deeper} levels down, for the draft on a
 * screen.
 */
public record MarkupRenderer(int deeper) {

    public static Markup forPrint(GuideDocument guide) {
        return new MarkupRenderer(0).whole(guide);
    }

    public static Markup forScreen(GuideDocument guide) {
        return new MarkupRenderer(2).whole(guide);
    }

    private Markup whole(GuideDocument guide) {
        var editions = guide.editions();
        var leaves = IntStream.range(0, guide.sections().size())
                .mapToObj(page -> beside(editions, it -> section(it.sections().get(page))));
        return tag(
                "div",
                "guide",
                Markup.all(Stream.concat(Stream.of(beside(editions, this::cover)), leaves)
                        .toList()));
    }

    /** Returns the same section of every edition, each marked with its language. */
    private static Markup beside(List<GuideDocument> editions, Function<GuideDocument, Markup> page) {
        var pages = editions.stream()
                .map(it -> element("div", attribute("lang", it.locale().toLanguageTag()), page.apply(it)))
                .toList();
        return pages.size() == 1 ? page.apply(editions.getFirst()) : tag("div", "language-columns", Markup.all(pages));
    }

    private Markup cover(GuideDocument guide) {
        return tag(
                "section",
                "cover",
                new Markup(BRAND),
                heading(1, guide.title()),
                tag("p", "overline", text(guide.subtitle())),
                tag("p", "purpose", text(guide.purpose())));
    }

    private Markup section(Section section) {
        return tag(
                "section",
                "guide-sheet",
                tag("p", "overline", text(section.over())),
                heading(2, section.title()),
                Markup.all(section.blocks().stream().map(this::block).toList()));
    }

    private Markup block(Block block) {
        return switch (block) {
            case Block.Heading it -> heading(3, it.text());
            case Block.Text it -> tag("p", text(it.text()));
            case Block.Quote it -> tag("p", "item", text(it.text()));
            case Block.BulletList it -> tag("ul", Markup.all(each(it.points(), "li")));
            case Block.BothAnswers it -> tag("div", "answer-pair", view(it.first()), view(it.second()));
            case Block.Question it ->
                tag("div", "guide-question", tag("p", "overline", text(it.over())), tag("p", text(it.question())));
            case Block.Figure it -> figure(it);
            case Block.Table it -> table(it);
            case Block.AgreementBlock it -> agreed(it);
            case Block.WritingLines it -> lines(it);
        };
    }

    private Markup heading(int level, String words) {
        return tag("h" + (level + deeper), text(words));
    }

    private static Markup view(Statement view) {
        return tag(
                "div",
                "answer-panel " + PartnerShape.style(view.colour()),
                tag("p", "person-badge", PartnerShape.drawn(view.colour()), text(" " + view.name())),
                tag("p", "answer-text", text(view.text())),
                Markup.all(each(view.more(), "p")));
    }

    private static Markup figure(Block.Figure figure) {
        var words = attribute("alt", figure.sentence()); // where the tags of a PDF look for them
        var picture = new Markup("<svg" + words + figure.svg().strip().substring("<svg".length()));
        return figure.poles().isEmpty()
                ? tag("div", "figure", picture)
                : tag(
                        "div",
                        "figure",
                        picture,
                        poles(figure.poles().getFirst(), figure.poles().getLast()));
    }

    private static Markup poles(String left, String right) {
        return tag("p", "scale-ends", tag("span", "left", text(left)), tag("span", "right", text(right)));
    }

    private static Markup agreed(Block.AgreementBlock agreementBlock) {
        return tag(
                "div",
                "guide-agreement",
                tag("p", "label", text(agreementBlock.label())),
                tag("p", "sentence", text(agreementBlock.sentence())),
                tag("p", "label", text(agreementBlock.note())));
    }

    private static Markup lines(Block.WritingLines writingLines) {
        var voice =
                tag("p", "person-badge", PartnerShape.drawn(writingLines.colour()), text(" " + writingLines.label()));
        return tag(
                "div",
                "writing-lines " + PartnerShape.style(writingLines.colour()),
                voice,
                tag("div", "writing-rule"),
                tag("div", "writing-rule"));
    }

    private static Markup table(Block.Table table) {
        var head = table.head().stream()
                .map(it -> element("th", attribute("scope", "col"), text(it)))
                .toList();
        var rows = table.rows().stream().map(it -> tag("tr", row(it))).toList();
        return tag(
                "table",
                tag("caption", text(table.caption())),
                tag("thead", tag("tr", Markup.all(head))),
                tag("tbody", Markup.all(rows)));
    }

    private static Markup row(List<String> cells) {
        var name = element("th", attribute("scope", "row"), text(cells.getFirst()));
        return Markup.all(Stream.concat(Stream.of(name), each(cells.subList(1, cells.size()), "td").stream())
                .toList());
    }

    private static List<Markup> each(List<String> texts, String name) {
        return texts.stream().map(it -> tag(name, text(it))).toList();
    }

    private static final String BRAND =
            """
            <svg class="emblem" alt="" viewBox="0 0 76 48" width="152" height="96" xmlns="http://www.w3.org/2000/svg">\
            <path d="M38 12.6A19 19 0 0 1 38 35.4L29 24Z" fill="%s" opacity="0.16"/>\
            <circle cx="24" cy="24" r="19" fill="none" stroke="%s" stroke-width="3"/>\
            <path d="M50 3 71 24 50 45 29 24Z" fill="none" stroke="%s" stroke-width="3" stroke-linejoin="round"/>\
            </svg>""".formatted(ChartPalette.PAPER.ink(), ChartPalette.PAPER.teal(), ChartPalette.PAPER.amber());
}
