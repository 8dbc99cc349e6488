package app.entente.guide;

import app.entente.agreement.Agreement;
import app.entente.agreement.Appreciation;
import app.entente.agreement.LimitPlans.LimitWithPlan;
import app.entente.agreement.NoteParagraph;
import app.entente.couple.Seat;
import app.entente.couple.SeatSets;
import app.entente.document.Block;
import app.entente.document.GuideDocument.Section;
import app.entente.talk.Agenda.Placement;
import app.entente.talk.ParkedLine;
import app.entente.values.ThemeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds the sections made of what the two wrote together. */
final class JointSections {

    private final GuideSource guideSource;
    private final AnswerFormatter answerFormatter;

    JointSections(GuideSource guideSource, AnswerFormatter answerFormatter) {
        this.guideSource = guideSource;
        this.answerFormatter = answerFormatter;
    }

    Optional<Section> agreements() {
        return section(
                "agreements", guideSource.standing().stream().map(this::agreed).toList());
    }

    Optional<Section> notes() {
        var byTopic = new LinkedHashMap<ThemeId, List<Block>>();
        for (var noteParagraph : guideSource.notes()) {
            var blocks = byTopic.computeIfAbsent(noteParagraph.topic(), this::headed);
            words(noteParagraph).forEach(blocks::add);
        }
        return section("notes", byTopic.values().stream().flatMap(List::stream).toList());
    }

    Optional<Section> parked() {
        var topics = guideSource.agenda().topicsAt(Placement.PARKED).stream().map(answerFormatter.texts()::theme);
        var lines = guideSource.parked().stream().map(ParkedLine::text);
        var points = Stream.concat(topics, lines).toList();
        return section("parked", points.isEmpty() ? List.of() : List.of(new Block.BulletList(points)));
    }

    Optional<Section> limitPlans() {
        return section(
                "honouring",
                guideSource.honoured().stream().flatMap(this::limitPlan).toList());
    }

    Optional<Section> appreciations() {
        return section(
                "appreciations",
                guideSource.appreciated().stream().map(this::appreciated).toList());
    }

    /** Returns the limit in its owner's words, then the plan for it. */
    private Stream<Block> limitPlan(LimitWithPlan limitWithPlan) {
        var owner = limitWithPlan.openedLimit().id().owner();
        var limit = answerFormatter
                .texts()
                .labels()
                .limit(
                        limitWithPlan.openedLimit().item().form(),
                        limitWithPlan.openedLimit().limit());
        var planProposal = limitWithPlan.plan().way().orElseThrow();
        var note = limitWithPlan.plan().need().isEmpty()
                ? ""
                : answerFormatter
                        .messages()
                        .text(
                                "honouring.need",
                                name(owner.other()),
                                limitWithPlan.plan().need());
        return Stream.of(
                new Block.Heading(answerFormatter
                        .answerTexts()
                        .quoted(limitWithPlan.openedLimit().item())),
                new Block.AgreementBlock(
                        answerFormatter.messages().text("honouring.limit", name(owner), limit),
                        planProposal.words(),
                        note));
    }

    private Block appreciated(Appreciation it) {
        return new Block.Text(answerFormatter.messages().text("appreciation", name(it.by()), it.words()));
    }

    private Block agreed(Agreement agreement) {
        var agreementTerms = agreement.terms();
        var about = answerFormatter
                .messages()
                .text("agreement.about", answerFormatter.texts().theme(agreement.topic()));
        var note = answerFormatter
                .messages()
                .text(
                        "agreement.review",
                        owners(agreement),
                        answerFormatter.answerTexts().date(agreementTerms.review()));
        return new Block.AgreementBlock(about, agreementTerms.sentence(), note);
    }

    private String owners(Agreement agreement) {
        var owners = agreement.terms().owners();
        return SeatSets.both(owners)
                ? answerFormatter.messages().text("agreement.owners")
                : name(owners.iterator().next());
    }

    private List<Block> headed(ThemeId topic) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(answerFormatter.texts().theme(topic)));
        return blocks;
    }

    private Stream<Block> words(NoteParagraph noteParagraph) {
        return noteParagraph.contested()
                ? noteParagraph.wordings().stream()
                        .map(it -> new Block.Text(
                                answerFormatter.messages().text("notes.both-wrote", name(it.by()), it.text())))
                : Stream.of(new Block.Text(noteParagraph.text()));
    }

    private String name(Seat seat) {
        return answerFormatter.name(guideSource.colourOf(seat));
    }

    private Optional<Section> section(String key, List<Block> blocks) {
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        answerFormatter.messages().text(key + ".over"),
                        answerFormatter.messages().text(key + ".title"),
                        blocks));
    }
}
