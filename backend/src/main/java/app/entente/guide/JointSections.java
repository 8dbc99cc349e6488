package app.entente.guide;

import static java.util.Comparator.comparing;

import app.entente.agreement.Agreement;
import app.entente.agreement.LimitPlans.LimitWithPlan;
import app.entente.agreement.NoteParagraph;
import app.entente.couple.Seat;
import app.entente.couple.SeatSets;
import app.entente.document.Block;
import app.entente.document.GuideDocument.Section;
import app.entente.document.GuideDocument.Start;
import app.entente.document.Statement;
import app.entente.talk.Agenda.Placement;
import app.entente.talk.ParkedLine;
import app.entente.values.ThemeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Builds the sections made of what the two wrote together, and of what helps them to talk. */
final class JointSections {

    private static final int TALK_POINTS = 6;

    private final GuideSource guideSource;
    private final AnswerFormatter answerFormatter;

    JointSections(GuideSource guideSource, AnswerFormatter answerFormatter) {
        this.guideSource = guideSource;
        this.answerFormatter = answerFormatter;
    }

    /** Returns the limits, and below them how the two honour each that they made a plan for. */
    Optional<Section> limits(Optional<Block> table, boolean plans) {
        var blocks = new ArrayList<>(table.stream().toList());
        if (plans && !guideSource.honoured().isEmpty()) {
            guideSource.honoured().stream().map(this::limitPlan).forEach(blocks::add);
        }
        if (plans && table.isPresent()) {
            blocks.add(new Block.KeepTogether(List.of(
                    new Block.WritingLines(Optional.empty(), text("honouring.more"), 2),
                    new Block.QuietText(text("honouring.below")))));
        }
        var key = table.isPresent() ? "limits" : "honouring";
        return section(key, blocks, table.isPresent() ? Start.NEW_PAGE : Start.SAME_PAGE);
    }

    /** Returns how to talk, on about half a page. */
    Section howToTalk() {
        var points = IntStream.rangeClosed(1, TALK_POINTS)
                .mapToObj(it -> text("talking." + it))
                .toList();
        return new Section(
                text("talking.over"), text("talking.title"), List.of(new Block.BulletList(points)), Start.NEW_PAGE);
    }

    /** Returns every agreement with its day, the next day first. */
    Optional<Section> agreements() {
        var agreed = guideSource.standing().stream()
                .sorted(comparing(it -> it.terms().review()))
                .map(this::agreed)
                .toList();
        return section("agreements", agreed, Start.SAME_PAGE);
    }

    /** Returns the agreements about one theme. */
    List<Block> agreements(ThemeId theme) {
        return guideSource.standing().stream()
                .filter(it -> it.topic().equals(theme))
                .map(this::agreed)
                .toList();
    }

    Optional<Section> notes() {
        var byTopic = new LinkedHashMap<ThemeId, List<Block>>();
        for (var noteParagraph : guideSource.notes()) {
            var blocks = byTopic.computeIfAbsent(noteParagraph.topic(), this::headed);
            words(noteParagraph).forEach(blocks::add);
        }
        var blocks = byTopic.values().stream().flatMap(List::stream).toList();
        return section("notes", blocks, Start.NEW_PAGE);
    }

    Optional<Section> parked() {
        var topics = guideSource.agenda().topicsAt(Placement.PARKED).stream().map(answerFormatter.texts()::theme);
        var lines = guideSource.parked().stream().map(ParkedLine::text);
        var points = Stream.concat(topics, lines).toList();
        var blocks = points.isEmpty() ? List.<Block>of() : List.<Block>of(new Block.BulletList(points));
        return section("parked", blocks, Start.SAME_PAGE);
    }

    Optional<Section> appreciations() {
        var blocks = guideSource.appreciated().stream()
                .map(it -> quote(it.by(), it.words()))
                .toList();
        return section("appreciations", blocks, Start.SAME_PAGE);
    }

    /** Returns where to find help, the same in every guide. */
    Section help() {
        var words =
                new Block.KeepTogether(List.of(new Block.Text(text("help.words")), new Block.Text(text("help.where"))));
        return new Section(text("help.over"), text("help.title"), List.of(words), Start.SAME_PAGE);
    }

    /** Returns the limit in its owner's words, then the plan for it. */
    private Block limitPlan(LimitWithPlan limitWithPlan) {
        var owner = limitWithPlan.openedLimit().id().owner();
        var item = limitWithPlan.openedLimit().item();
        var limit = answerFormatter
                .texts()
                .labels()
                .limit(item.form(), limitWithPlan.openedLimit().limit());
        var planProposal = limitWithPlan.plan().way().orElseThrow();
        var need = limitWithPlan.plan().need();
        var note = need.isEmpty() ? "" : text("honouring.need", name(owner.other()), need);
        return new Block.KeepTogether(List.of(
                new Block.Quote(answerFormatter.answerTexts().quoted(item)),
                new Block.AgreementBlock(text("honouring.limit", name(owner), limit), planProposal.words(), note)));
    }

    private Block agreed(Agreement agreement) {
        var terms = agreement.terms();
        var about = text("agreement.about", answerFormatter.texts().theme(agreement.topic()));
        var date = answerFormatter.answerTexts().date(terms.review());
        return new Block.AgreementBlock(
                about,
                terms.sentence(),
                text("agreement.review", owners(agreement), date),
                Optional.of(terms.review()));
    }

    private String owners(Agreement agreement) {
        var owners = agreement.terms().owners();
        return SeatSets.both(owners)
                ? text("agreement.owners")
                : name(owners.iterator().next());
    }

    private List<Block> headed(ThemeId topic) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(answerFormatter.texts().theme(topic)));
        return blocks;
    }

    private Stream<Block> words(NoteParagraph noteParagraph) {
        return noteParagraph.contested()
                ? noteParagraph.wordings().stream().map(it -> quote(it.by(), it.text()))
                : Stream.of(new Block.Text(noteParagraph.text()));
    }

    private Block quote(Seat by, String words) {
        return new Block.PersonQuote(new Statement(guideSource.colourOf(by), name(by), words, List.of()));
    }

    private String name(Seat seat) {
        return answerFormatter.name(guideSource.colourOf(seat));
    }

    private String text(String key, Object... parameters) {
        return answerFormatter.messages().text(key, parameters);
    }

    private Optional<Section> section(String key, List<? extends Block> blocks, Start start) {
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(text(key + ".over"), text(key + ".title"), List.copyOf(blocks), start));
    }
}
