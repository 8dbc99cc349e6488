package app.entente.guide;

import app.entente.comparison.Comparison;
import app.entente.comparison.ComparisonOutcome;
import app.entente.comparison.ItemComparison;
import app.entente.comparison.Strength;
import app.entente.comparison.Topic;
import app.entente.couple.PartnerColour;
import app.entente.document.Block;
import app.entente.document.GuideDocument.Section;
import app.entente.document.GuideDocument.Start;
import app.entente.values.Aspect;
import app.entente.values.ThemeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Builds the sections made of answers: of what both have shown, and of nothing else. */
final class AnswerSections {

    private final Comparison comparison;
    private final GuideContents contents;
    private final AnswerFormatter answerFormatter;
    private final ItemCharts itemCharts;
    private final List<TopicSection> topics;

    AnswerSections(Comparison comparison, GuideContents contents, List<Topic> topics, AnswerFormatter answerFormatter) {
        this.comparison = comparison;
        this.contents = contents;
        this.answerFormatter = answerFormatter;
        this.itemCharts = contents.has(GuidePart.PICTURES) ? new PrintCharts(answerFormatter) : _ -> Optional.empty();
        this.topics = IntStream.range(0, topics.size())
                .mapToObj(it -> new TopicSection(answerFormatter, itemCharts, topics.get(it), it + 1))
                .toList();
    }

    /** Strengths, then what both wish for, and lines for what else there is. */
    Section strengths() {
        var blocks = new ArrayList<>(comparison.strengths().isEmpty() ? noStrengths() : strengthList());
        if (!comparison.wishes().isEmpty()) {
            blocks.add(new Block.KeepTogether(List.of(
                    new Block.Heading(text("wishes.title")),
                    new Block.BulletList(
                            comparison.wishes().stream().map(this::wish).toList()))));
        }
        blocks.add(new Block.WritingLines(Optional.empty(), text("strengths.more"), 3));
        blocks.add(new Block.QuietText(text("strengths.below")));
        return new Section(text("strengths.over"), text("strengths.title"), blocks, Start.NEW_PAGE_WITH_MARK);
    }

    /** Returns the topics as long as the guide is: on one page, a page for each, or in full. */
    List<Section> topics(Function<ThemeId, List<Block>> agreed, List<Topic> chosen) {
        return switch (contents.length()) {
            case SHORT -> inShort();
            case USUAL ->
                IntStream.range(0, topics.size())
                        .mapToObj(it -> topics.get(it)
                                .usual(
                                        this::toldWithTopic,
                                        agreed.apply(chosen.get(it).theme())))
                        .toList();
            case EVERYTHING ->
                IntStream.range(0, topics.size())
                        .mapToObj(it -> topics.get(it)
                                .everything(agreed.apply(chosen.get(it).theme())))
                        .toList();
        };
    }

    /** Returns the limits that are in full with no topic, so that each is told once. */
    Optional<Block> limits() {
        var items = untold(Aspect.BOUNDARIES);
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(answerFormatter.table("limits", items, PartnerColour.TEAL));
    }

    /** Returns each kind of support once: as a picture with its words, or as a row of a table. */
    Optional<Section> support() {
        var blocks = new ArrayList<Block>();
        var rows = untold(Aspect.SUPPORT).stream()
                .filter(it -> itemCharts.of(it).isEmpty())
                .toList();
        untold(Aspect.SUPPORT).forEach(it -> picture(it).ifPresent(blocks::add));
        if (!rows.isEmpty()) {
            blocks.add(answerFormatter.table("support", rows, PartnerColour.TEAL));
        }
        return blocks.isEmpty() ? Optional.empty() : Optional.of(section("support", blocks));
    }

    Optional<Section> inWords() {
        var blocks = comparison.inWords().stream()
                .map(it -> new Block.KeepTogether(List.of(
                        new Block.Quote(answerFormatter.answerTexts().quoted(it.item())), answerFormatter.views(it))))
                .map(Block.class::cast)
                .toList();
        return blocks.isEmpty() ? Optional.empty() : Optional.of(section("in-words", blocks));
    }

    private List<Section> inShort() {
        var blocks = topics.stream().map(TopicSection::inShort).toList();
        return blocks.isEmpty() ? List.of() : List.of(section("topics", blocks));
    }

    /** Returns whether an answer stands with its topic because no page of its own tells it. */
    private boolean toldWithTopic(ItemComparison item) {
        return switch (item.aspect()) {
            case BOUNDARIES -> !contents.has(GuidePart.LIMITS);
            case SUPPORT -> !contents.has(GuidePart.SUPPORT);
            case EXPECTATIONS, STATEMENTS -> true;
        };
    }

    private List<ItemComparison> untold(Aspect aspect) {
        return comparison.through(aspect).stream().filter(it -> !toldInFull(it)).toList();
    }

    private boolean toldInFull(ItemComparison item) {
        return switch (contents.length()) {
            case SHORT -> false;
            case USUAL -> topics.stream().anyMatch(it -> it.tells(item));
            case EVERYTHING -> topics.stream().anyMatch(it -> it.holds(item));
        };
    }

    private Optional<Block> picture(ItemComparison item) {
        return itemCharts
                .of(item)
                .map(it -> new Block.KeepTogether(
                        List.of(new Block.Heading(answerFormatter.texts().text(item.item())), it)));
    }

    private List<Block> strengthList() {
        return List.of(new Block.BulletList(
                comparison.strengths().stream().map(this::strength).toList()));
    }

    private List<Block> noStrengths() {
        return List.of(new Block.Text(text("strengths.none", comparison.items().size())));
    }

    private String strength(Strength strength) {
        var item = strength.item();
        return answerFormatter
                .texts()
                .strength(item.item(), item.mine().value())
                .orElseGet(() -> answerFormatter
                        .messages()
                        .text(
                                "strength",
                                strength.kind(),
                                answerFormatter.answerTexts().quoted(item.item())));
    }

    private String wish(ItemComparison item) {
        var key = item.outcome() instanceof ComparisonOutcome.BothWish ? "wishes.yes" : "wishes.more";
        return text(key, answerFormatter.texts().text(item.item()));
    }

    private Section section(String key, List<Block> blocks) {
        return new Section(text(key + ".over"), text(key + ".title"), blocks);
    }

    private String text(String key, Object... parameters) {
        return answerFormatter.messages().text(key, parameters);
    }
}
