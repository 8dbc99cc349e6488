package app.entente.guide;

import app.entente.couple.Voice;
import app.entente.guide.Booklet.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the booklet: what the two have chosen of what both have shown, and of what they wrote together. */
final class Author {

    private final Material material;
    private final Contents contents;
    private final Pen pen;

    Author(Material material, Contents contents, Pen pen) {
        this.material = material;
        this.contents = contents;
        this.pen = pen;
    }

    Booklet booklet() {
        var phrases = pen.phrases();
        var title = contents.names()
                ? phrases.say("title.names", pen.name(Voice.TEAL), pen.name(Voice.AMBER))
                : phrases.say("title.no-names");
        return new Booklet(
                phrases.locale(), title, phrases.say("subtitle"), phrases.say("purpose"), leaves(), counsel());
    }

    private Optional<Booklet.Counsel> counsel() {
        return contents.has(Part.FIGURES)
                ? Optional.of(new Booklet.Counsel(pen.names(), material.figures()))
                : Optional.empty();
    }

    private List<Leaf> leaves() {
        var leaves = new ArrayList<Leaf>();
        var answers = new AnswerLeaves(material.comparison(), pen, contents.has(Part.PICTURES));
        var written = new WrittenLeaves(material, pen);
        if (contents.has(Part.STRENGTHS)) {
            leaves.add(answers.strengths());
        }
        leaves.addAll(answers.topics(material.topics(contents)));
        if (contents.has(Part.LIMITS)) {
            answers.limits().ifPresent(leaves::add);
        }
        if (contents.has(Part.SUPPORT)) {
            answers.support().ifPresent(leaves::add);
        }
        if (contents.has(Part.IN_WORDS)) {
            answers.inWords().ifPresent(leaves::add);
        }
        if (contents.has(Part.HONOURING)) {
            written.honouring().ifPresent(leaves::add);
        }
        if (contents.has(Part.AGREEMENTS)) {
            written.agreements().ifPresent(leaves::add);
        }
        if (contents.has(Part.NOTES)) {
            written.notes().ifPresent(leaves::add);
        }
        if (contents.has(Part.PARKED)) {
            written.parked().ifPresent(leaves::add);
        }
        if (contents.has(Part.APPRECIATIONS)) {
            written.appreciations().ifPresent(leaves::add);
        }
        return leaves;
    }
}
