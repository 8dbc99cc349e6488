package app.entente.guide;

import app.entente.comparison.ComparedFacet;
import app.entente.comparison.ItemComparison;
import app.entente.comparison.Topic;
import app.entente.couple.PartnerColour;
import app.entente.document.Block;
import app.entente.document.GuideDocument.Section;
import app.entente.document.Statement;
import app.entente.values.LimitLevel;
import app.entente.values.LimitOwner;
import app.entente.values.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds the section of one topic, facet by facet: both views, both readings, a first question, and lines to write on. */
final class TopicSection {

    private final AnswerFormatter answerFormatter;
    private final ItemCharts itemCharts;
    private final Topic topic;
    private final int number;
    private final PartnerColour first;

    TopicSection(AnswerFormatter answerFormatter, ItemCharts itemCharts, Topic topic, int number) {
        this.answerFormatter = answerFormatter;
        this.itemCharts = itemCharts;
        this.topic = topic;
        this.number = number;
        this.first = number % 2 == 1 ? PartnerColour.TEAL : PartnerColour.AMBER;
    }

    Section section() {
        var over = answerFormatter
                .messages()
                .text("topic.over", number, answerFormatter.texts().theme(topic.theme()));
        return new Section(over, title(topic.leading()), blocks());
    }

    private String title(ComparedFacet facet) {
        return answerFormatter.texts().title(topic.theme(), facet.aspect());
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        topic.facetsAsRead().forEach(facet -> {
            if (!facet.equals(topic.leading())) { // its title is the section's
                blocks.add(new Block.Heading(title(facet)));
            }
            topic.items(facet).forEach(item -> blocks.addAll(item(item)));
        });
        importance().ifPresent(blocks::add);
        blocks.add(new Block.Question(
                answerFormatter.messages().text("topic.begin"),
                answerFormatter.texts().prompt(topic.items().getFirst().item())));
        blocks.add(lines(first));
        blocks.add(lines(first.other()));
        return blocks;
    }

    private List<Block> item(ItemComparison item) {
        return Stream.of(
                        Stream.of(
                                new Block.Quote(answerFormatter.answerTexts().quoted(item.item())),
                                answerFormatter.views(item, first)),
                        itemCharts.of(item).stream(),
                        holds(item).stream(),
                        bothTrue(item).stream())
                .flatMap(it -> it)
                .map(Block.class::cast)
                .toList();
    }

    /** Returns what follows from a limit: it holds for its owner, and is never averaged. */
    private List<Block.Text> holds(ItemComparison item) {
        if (item.item().owner().filter(LimitOwner.BOTH::equals).isPresent()) {
            return List.of(new Block.Text(answerFormatter.messages().text("limit.both")));
        }
        return Stream.of(first, first.other())
                .filter(partnerColour ->
                        answerFormatter.view(item, partnerColour).value().equals(new Value.Level(LimitLevel.NOT_OK)))
                .map(partnerColour -> new Block.Text(
                        answerFormatter.messages().text("limit.self", answerFormatter.name(partnerColour))))
                .toList();
    }

    private Optional<Block.Text> bothTrue(ItemComparison item) {
        return answerFormatter
                .texts()
                .readings(item.item())
                .filter(_ -> !item.mine().value().equals(item.partners().value()))
                .map(it -> new Block.Text(answerFormatter.messages().text("topic.both-true", it.more(), it.less())));
    }

    private Optional<Block.BothAnswers> importance() {
        var item = topic.items().getFirst();
        return item.mine().importance().isEmpty()
                        && item.partners().importance().isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.BothAnswers(matters(item, first), matters(item, first.other())));
    }

    private Statement matters(ItemComparison item, PartnerColour partnerColour) {
        var word = answerFormatter
                .view(item, partnerColour)
                .importance()
                .map(answerFormatter.texts().labels()::of)
                .orElseGet(() -> answerFormatter.messages().text("topic.not-said"));
        return new Statement(
                partnerColour,
                answerFormatter.name(partnerColour),
                answerFormatter.messages().text("topic.matters", word),
                List.of());
    }

    private Block.WritingLines lines(PartnerColour partnerColour) {
        return new Block.WritingLines(
                partnerColour, answerFormatter.messages().text("topic.heard", answerFormatter.name(partnerColour)));
    }
}
