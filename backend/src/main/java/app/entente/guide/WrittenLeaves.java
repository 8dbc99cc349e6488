package app.entente.guide;

import app.entente.couple.Seat;
import app.entente.couple.Seats;
import app.entente.discussion.Agenda.Place;
import app.entente.discussion.Agreement;
import app.entente.discussion.Appreciation;
import app.entente.discussion.Honourings.Plan;
import app.entente.discussion.Paragraph;
import app.entente.discussion.ParkedLine;
import app.entente.discussion.TopicId;
import app.entente.guide.Booklet.Leaf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages made of what the two wrote together. */
final class WrittenLeaves {

    private final Material material;
    private final Pen pen;

    WrittenLeaves(Material material, Pen pen) {
        this.material = material;
        this.pen = pen;
    }

    Optional<Leaf> agreements() {
        return leaf("agreements", material.standing().stream().map(this::agreed).toList());
    }

    Optional<Leaf> notes() {
        var byTopic = new LinkedHashMap<TopicId, List<Block>>();
        for (var paragraph : material.notes()) {
            var blocks = byTopic.computeIfAbsent(paragraph.topic(), this::headed);
            words(paragraph).forEach(blocks::add);
        }
        return leaf("notes", byTopic.values().stream().flatMap(List::stream).toList());
    }

    Optional<Leaf> parked() {
        var topics = material.agenda().at(Place.PARKED).stream()
                .map(it -> pen.texts().theme(it.theme()));
        var lines = material.parked().stream().map(ParkedLine::text);
        var points = Stream.concat(topics, lines).toList();
        return leaf("parked", points.isEmpty() ? List.of() : List.of(new Block.Points(points)));
    }

    Optional<Leaf> honouring() {
        return leaf(
                "honouring",
                material.honoured().stream().flatMap(this::honoured).toList());
    }

    Optional<Leaf> appreciations() {
        return leaf(
                "appreciations",
                material.appreciated().stream().map(this::appreciated).toList());
    }

    /** The limit in its owner's words, then what the two make of it. */
    private Stream<Block> honoured(Plan plan) {
        var owner = plan.set().id().owner();
        var limit = pen.texts().labels().limit(plan.set().item().form(), plan.set().limit());
        var way = plan.honouring().way().orElseThrow();
        var note = plan.honouring().need().isEmpty()
                ? ""
                : pen.phrases()
                        .say(
                                "honouring.need",
                                name(owner.other()),
                                plan.honouring().need());
        return Stream.of(
                new Block.Heading(pen.vocabulary().quoted(plan.set().item())),
                new Block.Agreed(pen.phrases().say("honouring.limit", name(owner), limit), way.words(), note));
    }

    private Block appreciated(Appreciation it) {
        return new Block.Words(pen.phrases().say("appreciation", name(it.by()), it.words()));
    }

    private Block agreed(Agreement agreement) {
        var terms = agreement.terms();
        var about = pen.phrases()
                .say("agreement.about", pen.texts().theme(agreement.topic().theme()));
        var note = pen.phrases()
                .say("agreement.review", owners(agreement), pen.vocabulary().date(terms.review()));
        return new Block.Agreed(about, terms.sentence(), note);
    }

    private String owners(Agreement agreement) {
        var owners = agreement.terms().owners();
        return Seats.both(owners)
                ? pen.phrases().say("agreement.owners")
                : name(owners.iterator().next());
    }

    private List<Block> headed(TopicId topic) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(pen.texts().theme(topic.theme())));
        return blocks;
    }

    private Stream<Block> words(Paragraph paragraph) {
        return paragraph.contested()
                ? paragraph.wordings().stream()
                        .map(it -> new Block.Words(pen.phrases().say("notes.both-wrote", name(it.by()), it.text())))
                : Stream.of(new Block.Words(paragraph.text()));
    }

    private String name(Seat seat) {
        return pen.name(material.voice(seat));
    }

    private Optional<Leaf> leaf(String key, List<Block> blocks) {
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Leaf(pen.phrases().say(key + ".over"), pen.phrases().say(key + ".title"), blocks));
    }
}
