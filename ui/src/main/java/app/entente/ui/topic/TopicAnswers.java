package app.entente.ui.topic;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.ComparedFacet;
import app.entente.comparison.ItemComparison;
import app.entente.comparison.Topic;
import app.entente.comparison.VisibleAnswer;
import app.entente.couple.Seat;
import app.entente.ui.finding.AnswerChart;
import app.entente.ui.finding.ComparisonContext;
import app.entente.ui.finding.OutcomeMessages;
import app.entente.ui.i18n.AnswerMessages;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.PersonBadge;
import app.entente.ui.talkframe.TalkContext;
import app.entente.values.Value;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** Both answers to the items of a topic side by side, facet by facet, and the first question. */
public final class TopicAnswers extends Div {

    private static final String PLACE = "talk";

    private final transient TalkContext talk;
    private final transient ComparisonContext context;

    public TopicAnswers(TalkContext talk, Topic topic) {
        this.talk = talk;
        this.context =
                new ComparisonContext(talk.pair(), talk.texts(), UI.getCurrent().getLocale());
        addClassNames("stack", "topic-answers");
        add(facet(topic, topic.leading()));
        add(firstQuestion(topic));
        topic.facetsAsRead().stream().skip(1).forEach(it -> add(new Disclosure(title(topic, it), facet(topic, it))));
    }

    private String title(Topic topic, ComparedFacet facet) {
        return talk.texts().title(topic.theme(), facet.aspect());
    }

    /** The headline of a facet, its first item with what it shows, and the others folded. */
    private Section facet(Topic topic, ComparedFacet facet) {
        var items = topic.items(facet);
        var headline = new H3(title(topic, facet));
        headline.addClassName("facet-title");
        var section = new Section(
                headline,
                answersOf(items.getFirst()),
                PageSection.secondaryText(new OutcomeMessages(context).message(items.getFirst())));
        section.addClassName("stack-s");
        if (items.size() > 1) {
            var others = items.stream().skip(1).map(this::answersOf).toArray(Div[]::new);
            section.add(new Disclosure(text("talk.more-views"), others));
        }
        return section;
    }

    private Div answersOf(ItemComparison item) {
        var asked = new Paragraph(talk.texts().text(item.item()));
        asked.addClassName("question-text");
        var views = new Div(
                panel(item, item.mine(), talk.me().seat()),
                panel(item, item.partners(), talk.me().seat().other()));
        views.addClassName("answer-pair");
        var whole = new Div(asked, views);
        whole.addClassName("stack-s");
        AnswerChart.of(context, item, PLACE).ifPresent(whole::add);
        return whole;
    }

    private Div panel(ItemComparison item, VisibleAnswer visibleAnswer, Seat seat) {
        var says = new Paragraph(answer(item, visibleAnswer, seat));
        says.addClassName("answer-text");
        var box = new Div(talk.badge(seat), says);
        if (!visibleAnswer.ownWords().isBlank()) {
            box.add(new Paragraph(text("talk.own-words", visibleAnswer.ownWords())));
        }
        box.addClassNames("answer-panel", PersonBadge.cssClass(talk.colour(seat)));
        return box;
    }

    private String answer(ItemComparison item, VisibleAnswer visibleAnswer, Seat seat) {
        return visibleAnswer.value() instanceof Value.WorkShare it
                ? talk.texts().labels().division(it.part(), talk.inASentence(seat), talk.inASentence(seat.other()))
                : new AnswerMessages(talk.texts(), talk.pair().partnersName())
                        .format(item.item(), visibleAnswer.value());
    }

    private Paragraph firstQuestion(Topic topic) {
        var over = new Span(text("talk.first-question"));
        over.addClassName("overline");
        var question = new Paragraph(
                over, new Span(talk.texts().prompt(topic.items().getFirst().item())));
        question.addClassNames("quotation", "first-question");
        return question;
    }
}
