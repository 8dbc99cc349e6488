package app.entente.ui.answer;

import static app.entente.ui.kit.Texts.text;

import app.entente.answering.ShareLevel;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Texts;
import app.entente.ui.kit.Head;
import app.entente.ui.kit.Look;
import app.entente.ui.kit.Option;
import app.entente.ui.kit.ScaleField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** At the end of a theme: who may see the answers that start without a word on it. Nothing is chosen beforehand. */
class ThemeEnd extends Div {

    enum Way {
        SHOW_ALL,
        ONE_BY_ONE,
        KEEP_ALL
    }

    private final transient Walk walk;
    private final transient Texts words;
    private final List<Item> waiting;
    private final Div oneByOne = new Div();
    private final transient BiConsumer<Object, Runnable> keep;
    private final transient Runnable quiet;

    ThemeEnd(Walk walk, Texts words, String partner, BiConsumer<Object, Runnable> keep, Runnable quiet) {
        this.walk = walk;
        this.words = words;
        this.keep = keep;
        this.quiet = quiet;
        waiting = walk.undecided();
        addClassName("question-form");
        oneByOne.addClassName("stack-l");
        var ways = new ScaleField<>(text("answer.sharing.choices"), Look.CHOICES, ways(partner));
        ways.onChoice(() -> ways.chosen().ifPresent(this::go));
        add(new Head(words.theme(walk.item().theme()), text("answer.sharing", partner)), sentences(), ways, oneByOne);
    }

    private static List<Option<Way>> ways(String partner) {
        return Arrays.stream(Way.values())
                .map(it -> new Option<>(it, text("answer.sharing.choice", it), help(it, partner)))
                .toList();
    }

    private static String help(Way way, String partner) {
        return switch (way) {
            case SHOW_ALL -> text("answer.sharing.show-all.help", partner);
            case ONE_BY_ONE -> text("answer.sharing.one-by-one.help");
            case KEEP_ALL -> text("answer.sharing.keep-all.help", partner);
        };
    }

    private UnorderedList sentences() {
        var list = new UnorderedList();
        list.addClassNames("plain", "detail-list");
        waiting.forEach(it -> list.add(new ListItem(words.text(it))));
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
        keep.accept(waiting, () -> walk.decide(waiting, level));
    }

    private void separately() {
        quiet.run();
        waiting.forEach(it -> oneByOne.add(one(it)));
    }

    private ScaleField<ShareLevel> one(Item item) {
        var levels = Arrays.stream(ShareLevel.values())
                .map(it -> new Option<>(it, text("answer.share", it)))
                .toList();
        var field = new ScaleField<>(words.text(item), Look.PARTS, levels);
        field.onChoice(() ->
                field.chosen().ifPresent(level -> keep.accept(item.id(), () -> walk.decide(List.of(item), level))));
        return field;
    }
}
