package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;
import static java.util.function.Predicate.not;

import app.entente.comparison.Compared;
import app.entente.comparison.ComparedFacet;
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
    private final Compared leading;

    TopicSheet(Reader reader, Topic topic, String place, OurAgenda ours) {
        this.reader = reader;
        this.leading = topic.items().getFirst();
        addClassNames("sheet", "more");
        setSummary(title(topic));
        var inside = new Div(asked(), new TwoViews(reader, leading));
        inside.addClassName("topic");
        draw(inside, place);
        new Beside(reader).of(leading).forEach(it -> inside.add(Leaf.soft(it)));
        reader.words().readings(leading.item()).ifPresent(it -> inside.add(readings(it)));
        inside.add(firstQuestion(), new Placing(reader, TopicId.of(topic), ours));
        topic.facets().forEach(it -> others(inside, topic, it));
        inside.add(new Fold(text("comparison.why"), new Paragraph(new Why(reader).of(topic))));
        setContent(inside);
    }

    /** A headline of its own for the facet that weighs most, under the name of its theme. */
    private Div title(Topic topic) {
        var title = new Div();
        title.addClassName("title");
        if (topic.standing() == Standing.TALK_FIRST) {
            title.add(rank(topic));
        }
        var theme = new Paragraph(reader.words().theme(topic.theme()));
        theme.addClassName("over");
        var name = new H3(reader.words().title(topic.theme(), topic.aspect()));
        title.add(
                theme,
                name,
                Leaf.soft(new Unknown(reader, topic).hidden().orElseGet(() -> new Verdicts(reader).of(leading))));
        return title;
    }

    private static Span rank(Topic topic) {
        var rank = new Span(text("comparison.standing", topic.standing()));
        rank.addClassName("rank");
        return rank;
    }

    private Paragraph asked() {
        return new Paragraph(text("comparison.topic.asked", reader.asked(leading.item())));
    }

    private void draw(Div inside, String place) {
        switch (leading.outcome()) {
            case Outcome.Distance _, Outcome.Views _ -> inside.add(Picture.line(reader, leading));
            case Outcome.Flow _ -> inside.add(Picture.bars(reader, leading, place));
            case Outcome.Division _ -> inside.add(Picture.division(reader, leading));
            case Outcome.Options _, Outcome.Limits _, Outcome.BothWish _ -> {}
        }
    }

    /** Both can be true; the reader's own comes first. */
    private Div readings(Readings readings) {
        var mineIsMore =
                leading.outcome() instanceof Outcome.Distance it && it.gap().difference() > 0;
        var list = new UnorderedList(
                new ListItem(mineIsMore ? readings.more() : readings.less()),
                new ListItem(mineIsMore ? readings.less() : readings.more()));
        var both = new Div(new H4(text("comparison.readings")), list);
        both.addClassName("readings");
        return both;
    }

    private Paragraph firstQuestion() {
        var over = new Span(text("comparison.first-question"));
        over.addClassName("over");
        var question = new Paragraph(over, new Quote(reader.words().prompt(leading.item())));
        question.addClassName("say");
        return question;
    }

    /** What else belongs to the topic, facet by facet, each under its own headline. */
    private void others(Div inside, Topic topic, ComparedFacet facet) {
        var others = facet.items().stream().filter(not(leading::equals)).toList();
        if (!others.isEmpty()) {
            inside.add(AnswerTable.folded(
                    text("comparison.topic.others", reader.words().title(topic.theme(), facet.aspect())),
                    reader,
                    others));
        }
    }
}
