package app.entente.ui.seal;

import static app.entente.ui.i18n.Messages.text;

import app.entente.answering.ReadBack;
import app.entente.couple.SpaceOverview;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.ui.i18n.AnswerMessages;
import app.entente.ui.kit.PersonBadge;
import app.entente.values.Importance;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists one's own answers: question, answer, and the way back to the question. */
record AnswerListItems(QuestionnaireTexts texts, SpaceOverview spaceOverview, ChangeLinks changeLinks) {

    /** Returns the list; what matters is told with the first answer of each theme. */
    UnorderedList list(List<ReadBack.Entry> entries, Map<ThemeId, Importance> importance) {
        var list = new UnorderedList();
        list.addClassNames("item-list", "card");
        Optional<ThemeId> before = Optional.empty();
        for (var entry : entries) {
            var theme = Optional.of(entry.item().theme());
            list.add(item(entry, theme.equals(before) ? Map.of() : importance));
            before = theme;
        }
        return list;
    }

    private ListItem item(ReadBack.Entry entry, Map<ThemeId, Importance> importance) {
        var sentence = new Span(texts.text(entry.item(), spaceOverview.partnersName()));
        sentence.addClassName("item-question");
        var line = new ListItem(sentence, badge(entry, importance));
        changeLinks.linkFor(entry.item()).ifPresent(line::add);
        return line;
    }

    private Span badge(ReadBack.Entry entry, Map<ThemeId, Importance> importance) {
        var said = new AnswerMessages(texts, spaceOverview.partnersName())
                .format(entry.item(), entry.answer().response());
        var answer = new PersonBadge(spaceOverview.myColour(), said);
        answer.addClassName("item-answer");
        addSecondaryText(answer, entry.answer().ownWords());
        Optional.ofNullable(importance.get(entry.item().theme()))
                .ifPresent(it -> addSecondaryText(
                        answer, text("seal.importance", texts.labels().of(it))));
        return answer;
    }

    private static void addSecondaryText(Span answer, String more) {
        if (!more.isBlank()) {
            var small = new Span(more);
            small.addClassNames("small", "secondary-text");
            answer.add(small);
        }
    }
}
