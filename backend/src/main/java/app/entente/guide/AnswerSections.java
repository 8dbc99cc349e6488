package app.entente.guide;

import app.entente.comparison.Comparison;
import app.entente.comparison.ComparisonOutcome;
import app.entente.comparison.ItemComparison;
import app.entente.comparison.Strength;
import app.entente.comparison.Topic;
import app.entente.couple.PartnerColour;
import app.entente.document.Block;
import app.entente.document.GuideDocument.Section;
import app.entente.values.Aspect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds the sections made of answers: of what both have shown, and of nothing else. */
final class AnswerSections {

    private final Comparison comparison;
    private final AnswerFormatter answerFormatter;
    private final ItemCharts itemCharts;

    AnswerSections(Comparison comparison, AnswerFormatter answerFormatter, boolean pictures) {
        this.comparison = comparison;
        this.answerFormatter = answerFormatter;
        this.itemCharts = pictures ? new PrintCharts(answerFormatter) : _ -> Optional.empty();
    }

    /** Strengths, then what both wish for. */
    Section strengths() {
        var blocks = new ArrayList<>(comparison.strengths().isEmpty() ? noStrengths() : strengthList());
        if (!comparison.wishes().isEmpty()) {
            blocks.add(new Block.Heading(answerFormatter.messages().text("wishes.title")));
            blocks.add(new Block.BulletList(
                    comparison.wishes().stream().map(this::wish).toList()));
        }
        return section("strengths", blocks);
    }

    List<Section> topics(List<Topic> topics) {
        var leaves = new ArrayList<Section>();
        for (var topic : topics) {
            leaves.add(new TopicSection(answerFormatter, itemCharts, topic, leaves.size() + 1).section());
        }
        return leaves;
    }

    Optional<Section> limits() {
        return table(Aspect.BOUNDARIES, "limits").map(it -> section("limits", List.of(it)));
    }

    Optional<Section> support() {
        return table(Aspect.SUPPORT, "support").map(it -> {
            var blocks = new ArrayList<Block>();
            comparison.through(Aspect.SUPPORT).forEach(item -> blocks.addAll(picture(item)));
            blocks.add(it);
            return section("support", blocks);
        });
    }

    Optional<Section> inWords() {
        var blocks = comparison.inWords().stream()
                .flatMap(it -> Stream.<Block>of(
                        new Block.Quote(answerFormatter.answerTexts().quoted(it.item())), answerFormatter.views(it)))
                .toList();
        return blocks.isEmpty() ? Optional.empty() : Optional.of(section("in-words", blocks));
    }

    private List<Block> picture(ItemComparison item) {
        return itemCharts.of(item).stream()
                .flatMap(it -> Stream.<Block>of(
                        new Block.Heading(answerFormatter.texts().text(item.item())), it))
                .toList();
    }

    private List<Block> strengthList() {
        return List.of(new Block.BulletList(
                comparison.strengths().stream().map(this::strength).toList()));
    }

    private List<Block> noStrengths() {
        var count = comparison.items().size();
        return List.of(new Block.Text(answerFormatter.messages().text("strengths.none", count)));
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
        return answerFormatter.messages().text(key, answerFormatter.texts().text(item.item()));
    }

    private Optional<Block> table(Aspect aspect, String key) {
        var rows = comparison.through(aspect).stream().map(this::row).toList();
        var head = List.of(
                answerFormatter.messages().text(key + ".item"),
                answerFormatter.name(PartnerColour.TEAL),
                answerFormatter.name(PartnerColour.AMBER));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(answerFormatter.messages().text(key + ".caption"), head, rows));
    }

    private List<String> row(ItemComparison item) {
        return List.of(
                answerFormatter.texts().text(item.item()),
                cell(item, PartnerColour.TEAL),
                cell(item, PartnerColour.AMBER));
    }

    private String cell(ItemComparison item, PartnerColour partnerColour) {
        return answerFormatter.word(
                item.item(), answerFormatter.view(item, partnerColour).value(), partnerColour);
    }

    private Section section(String key, List<Block> blocks) {
        return new Section(
                answerFormatter.messages().text(key + ".over"),
                answerFormatter.messages().text(key + ".title"),
                blocks);
    }
}
