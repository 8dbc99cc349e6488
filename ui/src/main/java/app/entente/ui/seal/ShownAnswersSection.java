package app.entente.ui.seal;

import static app.entente.ui.i18n.Messages.text;

import app.entente.answering.ReadBack;
import app.entente.couple.SpaceOverview;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.ui.i18n.AnswerMessages;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.PersonBadge;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/** Lists the answers that open if the partner shows theirs too. */
class ShownAnswersSection extends Composite<PageSection> {

    private static final int INITIALLY_SHOWN = 6;

    private final transient ReadBack readBack;
    private final transient QuestionnaireTexts texts;
    private final transient SpaceOverview spaceOverview;
    private final transient ChangeLinks changeLinks;

    ShownAnswersSection(ReadBack back, QuestionnaireTexts texts, SpaceOverview spaceOverview, ChangeLinks changeLinks) {
        this.readBack = back;
        this.texts = texts;
        this.spaceOverview = spaceOverview;
        this.changeLinks = changeLinks;
    }

    ShownAnswersSection withRegularAnswers() {
        getContent().title(text("seal.shown")).description(text("seal.shown.below"));
        var offered =
                readBack.offered().stream().filter(it -> !it.item().sensitive()).toList();
        setVisible(!offered.isEmpty() || readBack.offered().isEmpty());
        if (readBack.offered().isEmpty()) {
            getContent().addContent(new Paragraph(text("seal.shown.none")));
        } else {
            addList(offered);
        }
        return this;
    }

    /** Lists the sensitive answers to be shown, in a section of their own. */
    ShownAnswersSection withSensitiveAnswers() {
        getContent().title(text("seal.sensitive")).description(text("seal.sensitive.below"));
        var offered = readBack.sensitive();
        setVisible(!offered.isEmpty());
        addList(offered);
        return this;
    }

    private void addList(List<ReadBack.Offered> offered) {
        getContent().addContent(list(offered.subList(0, Math.min(INITIALLY_SHOWN, offered.size()))));
        if (offered.size() > INITIALLY_SHOWN) {
            getContent()
                    .addContent(new Disclosure(
                            text("seal.shown.rest", offered.size() - INITIALLY_SHOWN),
                            list(offered.subList(INITIALLY_SHOWN, offered.size()))));
        }
    }

    private UnorderedList list(List<ReadBack.Offered> offered) {
        var list = new UnorderedList();
        list.addClassNames("item-list", "card");
        offered.forEach(it -> list.add(answerItem(it)));
        return list;
    }

    private ListItem answerItem(ReadBack.Offered offered) {
        var sentence = new Span(texts.text(offered.item(), spaceOverview.partnersName()));
        sentence.addClassName("item-question");
        var line = new ListItem(sentence, answerBadge(offered));
        changeLinks.linkFor(offered.item()).ifPresent(line::add);
        return line;
    }

    private Span answerBadge(ReadBack.Offered offered) {
        var said = new AnswerMessages(texts, spaceOverview.partnersName())
                .format(offered.item(), offered.answer().response());
        var answer = new PersonBadge(spaceOverview.myColour(), said);
        answer.addClassName("item-answer");
        addSecondaryText(answer, offered.answer().ownWords());
        Optional.ofNullable(readBack.importance().get(offered.item().theme()))
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
