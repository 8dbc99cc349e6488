package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Compared;
import app.entente.comparison.Outcome;
import app.entente.comparison.Topic;
import app.entente.discussion.TopicId;
import app.entente.engine.Priority.Standing;
import app.entente.questionnaire.Readings;
import app.entente.ui.kit.Fold;
import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** One topic: its title, and folded in it both views, the picture, both readings, a first question, and why it is here. */
class TopicSheet extends NativeDetails {

    private final Reader reader;
    private final Compared heaviest;

    TopicSheet(Reader reader, Topic topic, String place, OurAgenda ours) {
        this.reader = reader;
        this.heaviest = topic.reason().heaviest();
        addClassNames("card", "topic-card");
        setSummary(title(topic));
        var inside = new Div(asked(), new TwoViews(reader, heaviest));
        inside.addClassName("topic-content");
        draw(inside, place);
        new Beside(reader).of(heaviest).forEach(it -> inside.add(Leaf.soft(it)));
        reader.words().readings(heaviest.item()).ifPresent(it -> inside.add(readings(it)));
        inside.add(firstQuestion(), new Placing(reader, TopicId.of(topic), ours));
        others(inside, topic);
        inside.add(new Fold(text("comparison.why"), new Paragraph(new Why(reader).of(topic))));
        setContent(inside);
    }

    private Div title(Topic topic) {
        var title = new Div();
        title.addClassName("title");
        if (topic.standing() == Standing.TALK_FIRST) {
            title.add(rank(topic));
        }
        var name = new H3(text(
                "comparison.topic.name",
                reader.words().theme(topic.theme()),
                text("comparison.part", Part.of(heaviest.item()))));
        title.add(name, Leaf.soft(new Verdicts(reader).of(heaviest)));
        return title;
    }

    private static Span rank(Topic topic) {
        var rank = new Span(text("comparison.standing", topic.standing()));
        rank.addClassName("badge");
        return rank;
    }

    private Paragraph asked() {
        return new Paragraph(text("comparison.topic.asked", reader.asked(heaviest.item())));
    }

    private void draw(Div inside, String place) {
        switch (heaviest.outcome()) {
            case Outcome.Distance _, Outcome.Views _ -> inside.add(Picture.line(reader, heaviest));
            case Outcome.Flow _ -> inside.add(Picture.bars(reader, heaviest, place));
            case Outcome.Options _, Outcome.Limits _ -> {}
        }
    }

    /** Both can be true; the reader's own comes first. */
    private Div readings(Readings readings) {
        var mineIsMore =
                heaviest.outcome() instanceof Outcome.Distance it && it.gap().difference() > 0;
        var list = new UnorderedList(
                new ListItem(mineIsMore ? readings.more() : readings.less()),
                new ListItem(mineIsMore ? readings.less() : readings.more()));
        var both = new Div(new H4(text("comparison.readings")), list);
        both.addClassName("readings");
        return both;
    }

    private Paragraph firstQuestion() {
        var over = new Span(text("comparison.first-question"));
        over.addClassName("overline");
        var question = new Paragraph(over, new Quote(reader.words().prompt(heaviest.item())));
        question.addClassName("quotation");
        return question;
    }

    private void others(Div inside, Topic topic) {
        var others = topic.items().stream().skip(1).toList();
        if (!others.isEmpty()) {
            inside.add(AnswerTable.folded(text("comparison.topic.others"), reader, others));
        }
    }
}
