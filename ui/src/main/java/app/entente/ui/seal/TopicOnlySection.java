package app.entente.ui.seal;

import static app.entente.ui.i18n.Messages.text;

import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.ui.kit.PageSection;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Lists the themes named without an answer, and states what the partner can infer from that. */
class TopicOnlySection extends Composite<PageSection> {

    TopicOnlySection(List<ThemeId> topics, QuestionnaireTexts texts, String partner) {
        getContent().title(text("seal.topics")).description(text("seal.topics.below"));
        setVisible(!topics.isEmpty());
        var list = new UnorderedList();
        list.addClassNames("item-list", "card");
        topics.forEach(it -> list.add(topicItem(texts.theme(it), partner)));
        getContent().addContent(list);
    }

    private static ListItem topicItem(String theme, String partner) {
        var word = new Span(text("seal.topic", theme));
        word.addClassName("item-question");
        var warning = new Span(text("seal.topic.warning", partner, theme));
        warning.addClassNames("item-answer", "small", "secondary-text");
        return new ListItem(word, warning);
    }
}
