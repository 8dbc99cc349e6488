package app.entente.ui.seal;

import static app.entente.ui.kit.Texts.text;

import app.entente.questionnaire.Texts;
import app.entente.questionnaire.ThemeId;
import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Themes that are named without an answer, and what the partner can work out from that. */
class TopicsOnly extends Composite<Leaf> {

    TopicsOnly(List<ThemeId> topics, Texts words, String partner) {
        getContent().title(text("seal.topics")).below(text("seal.topics.below"));
        setVisible(!topics.isEmpty());
        var list = new UnorderedList();
        list.addClassNames("item-list", "card");
        topics.forEach(it -> list.add(line(words.theme(it), partner)));
        getContent().put(list);
    }

    private static ListItem line(String theme, String partner) {
        var word = new Span(text("seal.topic", theme));
        word.addClassName("item-question");
        var warning = new Span(text("seal.topic.warning", partner, theme));
        warning.addClassNames("item-answer", "small", "secondary-text");
        return new ListItem(word, warning);
    }
}
