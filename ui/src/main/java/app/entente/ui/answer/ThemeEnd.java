package app.entente.ui.answer;

import static app.entente.ui.kit.Texts.text;

import app.entente.answering.ShareLevel;
import app.entente.couple.Pair;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Texts;
import app.entente.ui.kit.Head;
import app.entente.ui.kit.Look;
import app.entente.ui.kit.Option;
import app.entente.ui.kit.SavedMark;
import app.entente.ui.kit.ScaleField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;

/** At the end of a theme: who may see the answers that start without a word on it. Nothing is chosen beforehand. */
class ThemeEnd extends Div {

    enum Way {
        SHOW_ALL,
        ONE_BY_ONE,
        KEEP_ALL
    }

    private final transient Walk walk;
    private final transient Texts words;
    private final transient Pair pair;
    private final List<Item> waiting;
    private final Div oneByOne = new Div();
    private final SavedMark saved;

    ThemeEnd(Walk walk, Texts words, Pair pair, SavedMark saved) {
        this.walk = walk;
        this.words = words;
        this.pair = pair;
        this.saved = saved;
        waiting = walk.undecided();
        addClassName("ask");
        oneByOne.addClassName("stack-l");
        var partner = new Question(walk.item(), words, pair).partner();
        var ways = new ScaleField<>(text("answer.end.ways"), Look.CHOICES, ways(partner));
        ways.onChoice(() -> ways.chosen().ifPresent(this::go));
        add(new Head(words.theme(walk.item().theme()), text("answer.end", partner)), sentences(), ways, oneByOne);
    }

    private static List<Option<Way>> ways(String partner) {
        return Arrays.stream(Way.values())
                .map(it -> new Option<>(it, text("answer.end.way", it), help(it, partner)))
                .toList();
    }

    private static String help(Way way, String partner) {
        return switch (way) {
            case SHOW_ALL -> text("answer.end.show-all.help", partner);
            case ONE_BY_ONE -> text("answer.end.one-by-one.help");
            case KEEP_ALL -> text("answer.end.keep-all.help", partner);
        };
    }

    private String sentence(Item item) {
        return words.text(item, pair.partners());
    }

    private UnorderedList sentences() {
        var list = new UnorderedList();
        list.addClassNames("plain", "lines");
        waiting.forEach(it -> list.add(new ListItem(sentence(it))));
        return list;
    }

    private void go(Way way) {
        oneByOne.removeAll();
        switch (way) {
            case SHOW_ALL -> all(ShareLevel.SHOW);
            case KEEP_ALL -> all(ShareLevel.PRIVATE);
            case ONE_BY_ONE -> separately();
        }
    }

    private void all(ShareLevel level) {
        waiting.forEach(it -> walk.decide(it, level));
        saved.saved(text("common.saved"));
    }

    private void separately() {
        saved.quiet();
        waiting.forEach(it -> oneByOne.add(one(it)));
    }

    private ScaleField<ShareLevel> one(Item item) {
        var levels = Arrays.stream(ShareLevel.values())
                .map(it -> new Option<>(it, text("answer.share", it)))
                .toList();
        var field = new ScaleField<>(sentence(item), Look.PARTS, levels);
        field.onChoice(() -> field.chosen().ifPresent(level -> {
            walk.decide(item, level);
            saved.saved(text("common.saved"));
        }));
        return field;
    }
}
