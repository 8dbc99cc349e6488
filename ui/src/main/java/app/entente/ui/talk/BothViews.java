package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Compared;
import app.entente.comparison.Topic;
import app.entente.comparison.View;
import app.entente.couple.Seat;
import app.entente.questionnaire.Value;
import app.entente.ui.kit.Fold;
import app.entente.ui.kit.VoiceName;
import app.entente.ui.shell.AnswerWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What both have said about a topic, side by side, and the question to begin with. */
class BothViews extends Div {

    private final transient Conversation talk;

    BothViews(Conversation talk, Topic topic) {
        this.talk = talk;
        addClassNames("stack", "both-views");
        add(item(topic.items().getFirst()), question(topic));
        if (topic.items().size() > 1) {
            var others = topic.items().stream().skip(1).map(this::item).toArray(Div[]::new);
            add(new Fold(text("talk.more-views"), others));
        }
    }

    private Div item(Compared item) {
        var asked = new Paragraph(talk.words().text(item.item()));
        asked.addClassName("asked");
        var views = new Div(
                view(item, item.mine(), talk.me().seat()),
                view(item, item.partners(), talk.me().seat().other()));
        views.addClassName("views");
        var whole = new Div(asked, views);
        whole.addClassName("stack-s");
        return whole;
    }

    private Div view(Compared item, View view, Seat seat) {
        var says = new Paragraph(answer(item, view, seat));
        says.addClassName("says");
        var box = new Div(talk.name(seat), says);
        if (!view.ownWords().isBlank()) {
            box.add(new Paragraph(text("talk.own-words", view.ownWords())));
        }
        box.addClassNames("view", VoiceName.css(talk.voice(seat)));
        return box;
    }

    private String answer(Compared item, View view, Seat seat) {
        return view.value() instanceof Value.WorkShare it
                ? talk.words().labels().division(it.part(), talk.inASentence(seat), talk.inASentence(seat.other()))
                : new AnswerWords(talk.words(), talk.pair().partners()).of(item.item(), view.value());
    }

    private Paragraph question(Topic topic) {
        var over = new Span(text("talk.first-question"));
        over.addClassName("over");
        var question = new Paragraph(
                over, new Span(talk.words().prompt(topic.items().getFirst().item())));
        question.addClassNames("say", "first-question");
        return question;
    }
}
