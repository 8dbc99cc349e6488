package app.entente.ui.topic;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.ItemComparison;
import app.entente.comparison.Topic;
import app.entente.comparison.VisibleAnswer;
import app.entente.couple.Seat;
import app.entente.ui.i18n.AnswerMessages;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.PersonBadge;
import app.entente.ui.talkframe.TalkContext;
import app.entente.values.Value;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Both answers to a topic's items side by side, and the first question. */
public final class TopicAnswers extends Div {

    private final transient TalkContext talk;

    public TopicAnswers(TalkContext talk, Topic topic) {
        this.talk = talk;
        addClassNames("stack", "topic-answers");
        add(answersOf(topic.items().getFirst()), firstQuestion(topic));
        if (topic.items().size() > 1) {
            var others = topic.items().stream().skip(1).map(this::answersOf).toArray(Div[]::new);
            add(new Disclosure(text("talk.more-views"), others));
        }
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
