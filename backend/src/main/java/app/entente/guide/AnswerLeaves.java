package app.entente.guide;

import app.entente.comparison.Compared;
import app.entente.comparison.Comparison;
import app.entente.comparison.Strength;
import app.entente.comparison.Topic;
import app.entente.couple.Voice;
import app.entente.values.Aspect;
import app.entente.guide.Booklet.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages made of answers: of what both have shown, and of nothing else. */
final class AnswerLeaves {

    private final Comparison comparison;
    private final Pen pen;
    private final Drawings drawings;

    AnswerLeaves(Comparison comparison, Pen pen, boolean pictures) {
        this.comparison = comparison;
        this.pen = pen;
        this.drawings = pictures ? new PaperDrawings(pen) : _ -> Optional.empty();
    }

    Leaf strengths() {
        return leaf("strengths", comparison.strengths().isEmpty() ? noStrengths() : strengthList());
    }

    List<Leaf> topics(List<Topic> topics) {
        var leaves = new ArrayList<Leaf>();
        for (var topic : topics) {
            leaves.add(new TopicLeaf(pen, drawings, topic, leaves.size() + 1).leaf());
        }
        return leaves;
    }

    Optional<Leaf> limits() {
        return table(Aspect.BOUNDARIES, "limits").map(it -> leaf("limits", List.of(it)));
    }

    Optional<Leaf> support() {
        return table(Aspect.SUPPORT, "support").map(it -> {
            var blocks = new ArrayList<Block>();
            comparison.through(Aspect.SUPPORT).forEach(item -> blocks.addAll(picture(item)));
            blocks.add(it);
            return leaf("support", blocks);
        });
    }

    Optional<Leaf> inWords() {
        var blocks = comparison.inWords().stream()
                .flatMap(it -> Stream.<Block>of(new Block.Quote(pen.vocabulary().quoted(it.item())), pen.views(it)))
                .toList();
        return blocks.isEmpty() ? Optional.empty() : Optional.of(leaf("in-words", blocks));
    }

    private List<Block> picture(Compared item) {
        return drawings.of(item).stream()
                .flatMap(it -> Stream.<Block>of(new Block.Heading(pen.texts().text(item.item())), it))
                .toList();
    }

    private List<Block> strengthList() {
        return List.of(new Block.Points(
                comparison.strengths().stream().map(this::strength).toList()));
    }

    private List<Block> noStrengths() {
        var count = comparison.items().size();
        return List.of(new Block.Words(pen.phrases().say("strengths.none", count)));
    }

    private String strength(Strength strength) {
        return pen.phrases()
                .say(
                        "strength",
                        strength.kind(),
                        pen.vocabulary().quoted(strength.item().item()));
    }

    private Optional<Block> table(Aspect aspect, String key) {
        var rows = comparison.through(aspect).stream().map(this::row).toList();
        var head = List.of(pen.phrases().say(key + ".item"), pen.name(Voice.TEAL), pen.name(Voice.AMBER));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(pen.phrases().say(key + ".caption"), head, rows));
    }

    private List<String> row(Compared item) {
        return List.of(pen.texts().text(item.item()), cell(item, Voice.TEAL), cell(item, Voice.AMBER));
    }

    private String cell(Compared item, Voice voice) {
        return pen.vocabulary().word(item.item(), pen.view(item, voice).value());
    }

    private Leaf leaf(String key, List<Block> blocks) {
        return new Leaf(pen.phrases().say(key + ".over"), pen.phrases().say(key + ".title"), blocks);
    }
}
