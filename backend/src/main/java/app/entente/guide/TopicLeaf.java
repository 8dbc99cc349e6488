package app.entente.guide;

import app.entente.comparison.Compared;
import app.entente.comparison.Topic;
import app.entente.couple.Voice;
import app.entente.guide.Booklet.Leaf;
import app.entente.questionnaire.Limit;
import app.entente.questionnaire.Owner;
import app.entente.questionnaire.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page for one topic: both views, both readings, a first question, and room to write. */
final class TopicLeaf {

    private final Pen pen;
    private final Drawings drawings;
    private final Topic topic;
    private final int number;
    private final Voice first;

    TopicLeaf(Pen pen, Drawings drawings, Topic topic, int number) {
        this.pen = pen;
        this.drawings = drawings;
        this.topic = topic;
        this.number = number;
        this.first = number % 2 == 1 ? Voice.TEAL : Voice.AMBER;
    }

    Leaf leaf() {
        var over = pen.phrases().say("topic.over", number, pen.texts().theme(topic.theme()));
        return new Leaf(over, pen.texts().title(topic.theme(), topic.aspect()), blocks());
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        topic.items().forEach(item -> blocks.addAll(item(item)));
        importance().ifPresent(blocks::add);
        blocks.add(new Block.Ask(
                pen.phrases().say("topic.begin"),
                pen.texts().prompt(topic.items().getFirst().item())));
        blocks.add(lines(first));
        blocks.add(lines(first.other()));
        return blocks;
    }

    private List<Block> item(Compared item) {
        return Stream.of(
                        Stream.of(new Block.Quote(pen.vocabulary().quoted(item.item())), pen.views(item, first)),
                        drawings.of(item).stream(),
                        holds(item).stream(),
                        bothTrue(item).stream())
                .flatMap(it -> it)
                .map(Block.class::cast)
                .toList();
    }

    /** What follows from a limit: it holds for what is its owner's, and is never averaged. */
    private List<Block.Words> holds(Compared item) {
        if (item.item().owner().filter(Owner.BOTH::equals).isPresent()) {
            return List.of(new Block.Words(pen.phrases().say("limit.both")));
        }
        return Stream.of(first, first.other())
                .filter(voice -> pen.view(item, voice).value().equals(new Value.Level(Limit.NOT_OK)))
                .map(voice -> new Block.Words(pen.phrases().say("limit.self", pen.name(voice))))
                .toList();
    }

    private Optional<Block.Words> bothTrue(Compared item) {
        return pen.texts()
                .readings(item.item())
                .filter(_ -> !item.mine().value().equals(item.partners().value()))
                .map(it -> new Block.Words(pen.phrases().say("topic.both-true", it.more(), it.less())));
    }

    private Optional<Block.Views> importance() {
        var item = topic.items().getFirst();
        return item.mine().importance().isEmpty()
                        && item.partners().importance().isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Views(matters(item, first), matters(item, first.other())));
    }

    private Says matters(Compared item, Voice voice) {
        var word = pen.view(item, voice)
                .importance()
                .map(pen.texts().labels()::of)
                .orElseGet(() -> pen.phrases().say("topic.not-said"));
        return new Says(voice, pen.name(voice), pen.phrases().say("topic.matters", word), List.of());
    }

    private Block.Lines lines(Voice voice) {
        return new Block.Lines(voice, pen.phrases().say("topic.heard", pen.name(voice)));
    }
}
