package app.entente.ownpages;

import app.entente.answer.Answer;
import app.entente.document.Block;
import app.entente.document.GuideDocument;
import app.entente.document.GuideDocument.Section;
import app.entente.document.GuideDocument.Start;
import app.entente.ownpages.OwnPages.AnsweredCheckIn;
import app.entente.ownpages.OwnPages.AnsweredItem;
import app.entente.ownpages.OwnPages.AnsweredRound;
import app.entente.ownpages.OwnPages.AnsweredScale;
import app.entente.ownpages.OwnPages.AnsweredTheme;
import app.entente.pack.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds the document that a PDF and a Markdown file are rendered from. */
record OwnPagesBuilder(OwnAnswerFormatter formatter) {

    GuideDocument build(OwnPages pages) {
        var sections = new ArrayList<Section>();
        pages.foreword().words().ifPresent(it -> sections.add(section("foreword", List.of(new Block.Text(it)))));
        var several = pages.rounds().size() > 1;
        pages.rounds().forEach(it -> sections.addAll(round(it, several)));
        checkIns(pages.checkIns()).ifPresent(sections::add);
        if (pages.rounds().isEmpty() && pages.checkIns().isEmpty()) {
            sections.add(section("empty", List.of(new Block.Text(text("own.empty.words")))));
        }
        scales(pages.scales()).ifPresent(sections::add);
        return new GuideDocument(
                        formatter.messages().locale(),
                        text("own.title"),
                        text("own.subtitle"),
                        text("own.purpose"),
                        sections)
                .madeOn(pages.madeOn());
    }

    /** Returns a section for each theme, one below the other; each round begins a page. */
    private List<Section> round(AnsweredRound round, boolean several) {
        var sections = new ArrayList<Section>();
        for (var theme : round.themes()) {
            var matters = formatter.importance(theme.importance());
            sections.add(new Section(
                    several ? text("own.round", round.number(), matters) : matters,
                    formatter.texts().theme(theme.theme()),
                    items(theme),
                    sections.isEmpty() ? Start.NEW_PAGE : Start.SAME_PAGE));
        }
        return sections;
    }

    private List<Block> items(AnsweredTheme theme) {
        return theme.items().stream().map(this::item).toList();
    }

    private Block item(AnsweredItem answered) {
        var question =
                formatter.question(answered.item()).map(it -> text("quote", it)).orElseGet(() -> text("own.question"));
        var answer = new Block.Text(
                formatter.answer(answered.item(), answered.answer().response()));
        var points = points(answered.item(), answered.answer()).toList();
        return new Block.KeepTogether(
                points.isEmpty()
                        ? List.of(new Block.Quote(question), answer)
                        : List.of(new Block.Quote(question), answer, new Block.BulletList(points)));
    }

    /** Returns what stands with an answer: a wish, own words, what was said aloud or guessed, and the private note. */
    private Stream<String> points(Item item, Answer answer) {
        return Stream.of(
                        formatter.wish(answer.response()),
                        said("own.words", answer.ownWords()),
                        answer.saidAloud()
                                .map(it -> text(
                                        "own.said", formatter.texts().labels().of(it))),
                        answer.guess().map(it -> text("own.guess", formatter.value(item, it.value()))),
                        said("own.note", answer.note()))
                .flatMap(Optional::stream);
    }

    private Optional<String> said(String key, String words) {
        return words.isBlank() ? Optional.empty() : Optional.of(text(key, words));
    }

    private Optional<Section> checkIns(List<AnsweredCheckIn> checkIns) {
        var blocks = checkIns.stream().flatMap(this::checkIn).toList();
        return blocks.isEmpty() ? Optional.empty() : Optional.of(section("check-ins", blocks));
    }

    private Stream<Block> checkIn(AnsweredCheckIn checkIn) {
        var when = new Block.QuietText(formatter.occasion(checkIn.subject()));
        return checkIn.questions().stream()
                .map(it -> new Block.KeepTogether(List.of(
                        new Block.Quote(text("quote", formatter.question(checkIn.subject(), it))),
                        new Block.Text(formatter.answer(checkIn.answer(it).response())),
                        when)));
    }

    private Optional<Section> scales(List<AnsweredScale> scales) {
        var head = List.of(text("own.scales.scale"), text("own.scales.nearest"), text("own.scales.basis"));
        var table = new Block.Table("", head, scales.stream().map(this::row).toList());
        return scales.isEmpty()
                ? Optional.empty()
                : Optional.of(section("scales", List.of(table, new Block.QuietText(text("own.scales.below")))));
    }

    private List<String> row(AnsweredScale scale) {
        return List.of(
                formatter.texts().labels().of(scale.scale()),
                formatter.nearest(scale).orElseGet(() -> text("own.scales.too-few")),
                text("own.scales.of", scale.answered(), scale.asked()));
    }

    private Section section(String key, List<Block> blocks) {
        return new Section(text("own." + key + ".over"), text("own." + key + ".title"), blocks);
    }

    private String text(String key, Object... parameters) {
        return formatter.text(key, parameters);
    }
}
