package app.entente.guide;

import app.entente.comparison.ItemComparison;
import app.entente.comparison.Topic;
import app.entente.couple.PartnerColour;
import app.entente.document.Block;
import app.entente.document.GuideDocument.Section;
import app.entente.values.LimitLevel;
import app.entente.values.LimitOwner;
import app.entente.values.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Builds the page of one topic: both views of what weighs most in it, its picture, the rest as a table or in full, a
 * first question, lines to write on, and what the two agreed about it.
 */
final class TopicSection {

    private static final int ROWS = 3;

    private final AnswerFormatter answerFormatter;
    private final ItemCharts itemCharts;
    private final Topic topic;
    private final int number;
    private final PartnerColour first;
    private final ItemComparison leading;

    TopicSection(AnswerFormatter answerFormatter, ItemCharts itemCharts, Topic topic, int number) {
        this.answerFormatter = answerFormatter;
        this.itemCharts = itemCharts;
        this.topic = topic;
        this.number = number;
        this.first = number % 2 == 1 ? PartnerColour.TEAL : PartnerColour.AMBER;
        this.leading = topic.reason().mostSevere();
    }

    /** Returns one page: what weighs most in full, and as many others that are told nowhere else as there is room for. */
    Section usual(Predicate<ItemComparison> toldHere, List<Block> agreed) {
        var blocks = new ArrayList<>(item(leading));
        importance().ifPresent(blocks::add);
        var others = others().filter(toldHere).limit(rows(agreed)).toList();
        if (!others.isEmpty()) {
            blocks.add(answerFormatter.plainTable("topic.also", others, first));
        }
        blocks.addAll(toTalkAbout(agreed));
        return section(blocks);
    }

    /** Returns the pages with every answer in full. */
    Section everything(List<Block> agreed) {
        var blocks = new ArrayList<>(item(leading));
        importance().ifPresent(blocks::add);
        others().forEach(it -> blocks.addAll(item(it)));
        blocks.addAll(toTalkAbout(agreed));
        return section(blocks);
    }

    /** Returns what a page of all topics says about this one. */
    Block inShort() {
        var item = new Block.Text(answerFormatter.answerTexts().quoted(leading.item()));
        var said = new Block.QuietText(answerFormatter.said(leading, first));
        var question = new Block.Text(answerFormatter
                .messages()
                .text("topic.begin-with", answerFormatter.texts().prompt(leading.item())));
        return new Block.KeepTogether(List.of(new Block.Heading(title()), item, said, question));
    }

    /** Returns whether the item is one of the topic. */
    boolean holds(ItemComparison item) {
        return topic.items().contains(item);
    }

    /** Returns whether this page tells the item in full, so that no other page has to. */
    boolean tells(ItemComparison item) {
        return item.equals(leading);
    }

    /** Returns how many rows fit on one page of A5 beside a picture, two readings and an agreement of usual length. */
    private int rows(List<Block> agreed) {
        var taken = itemCharts.of(leading).stream().count()
                + bothTrue(leading).stream().count()
                + agreed.size();
        return (int) Math.max(0, ROWS - taken);
    }

    private Stream<ItemComparison> others() {
        return topic.items().stream().filter(it -> !it.equals(leading));
    }

    private String title() {
        return answerFormatter.texts().title(topic.theme(), topic.aspect());
    }

    private Section section(List<Block> blocks) {
        var theme = answerFormatter.texts().theme(topic.theme());
        return new Section(answerFormatter.messages().text("topic.over", number, theme), title(), blocks);
    }

    private List<Block> toTalkAbout(List<Block> agreed) {
        var question = new Block.Question(
                answerFormatter.messages().text("topic.begin"),
                answerFormatter.texts().prompt(leading.item()));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.KeepTogether(List.of(question, lines(first), lines(first.other()))));
        if (agreed.isEmpty()) {
            blocks.add(new Block.WritingLines(
                    Optional.empty(), answerFormatter.messages().text("topic.agreed"), 1));
        }
        blocks.addAll(agreed);
        return blocks;
    }

    private List<Block> item(ItemComparison item) {
        var together = new ArrayList<Block>();
        together.add(new Block.Quote(answerFormatter.answerTexts().quoted(item.item())));
        together.add(answerFormatter.views(item, first));
        itemCharts.of(item).ifPresent(together::add);
        covers(item).ifPresent(together::add);
        bothTrue(item).ifPresent(together::add);
        return List.of(new Block.KeepTogether(together));
    }

    /** Returns what follows from a limit: it holds for its owner, and is never averaged. */
    private Optional<Block> covers(ItemComparison item) {
        if (item.item().owner().filter(LimitOwner.BOTH::equals).isPresent()) {
            return Optional.of(new Block.QuietText(answerFormatter.messages().text("limit.both")));
        }
        var held = Stream.of(first, first.other())
                .filter(it -> answerFormatter.view(item, it).value().equals(new Value.Level(LimitLevel.NOT_OK)))
                .map(it -> answerFormatter.messages().text("limit.self", answerFormatter.name(it)))
                .toList();
        return held.isEmpty() ? Optional.empty() : Optional.of(new Block.QuietText(String.join(" ", held)));
    }

    private Optional<Block> bothTrue(ItemComparison item) {
        return answerFormatter
                .texts()
                .readings(item.item())
                .filter(_ -> !item.mine().value().equals(item.partners().value()))
                .map(it ->
                        new Block.QuietText(answerFormatter.messages().text("topic.both-true", it.more(), it.less())));
    }

    /** Returns how much the theme matters to each, in one line; nothing where neither has said it. */
    private Optional<Block> importance() {
        return leading.mine().importance().isEmpty()
                        && leading.partners().importance().isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.QuietText(answerFormatter
                        .messages()
                        .text(
                                "topic.matters",
                                answerFormatter.name(first),
                                matters(first),
                                answerFormatter.name(first.other()),
                                matters(first.other()))));
    }

    private String matters(PartnerColour partnerColour) {
        return answerFormatter
                .view(leading, partnerColour)
                .importance()
                .map(answerFormatter.texts().labels()::of)
                .orElseGet(() -> answerFormatter.messages().text("topic.not-said"));
    }

    private Block.WritingLines lines(PartnerColour partnerColour) {
        var heard = answerFormatter.messages().text("topic.heard", answerFormatter.name(partnerColour));
        return new Block.WritingLines(Optional.of(partnerColour), heard, 2);
    }
}
