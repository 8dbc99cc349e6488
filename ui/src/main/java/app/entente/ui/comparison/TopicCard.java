package app.entente.ui.comparison;

import static app.entente.ui.i18n.Messages.text;
import static java.util.function.Predicate.not;

import app.entente.comparison.ComparedFacet;
import app.entente.comparison.ComparisonOutcome;
import app.entente.comparison.ItemComparison;
import app.entente.comparison.Topic;
import app.entente.engine.TopicPriority.Standing;
import app.entente.questionnaire.ItemReadings;
import app.entente.ui.finding.AnswerChart;
import app.entente.ui.finding.AnswerPair;
import app.entente.ui.finding.AnswerTable;
import app.entente.ui.finding.ComparisonContext;
import app.entente.ui.finding.ItemDetailMessages;
import app.entente.ui.finding.OutcomeMessages;
import app.entente.ui.finding.ReasonMessages;
import app.entente.ui.finding.UnspokenDifferenceMessages;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.StaticMarkup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/**
 * One topic: its title and, in a disclosure, both answers, the chart, both readings, a first question and the reason.
 */
class TopicCard extends NativeDetails {

    private final ComparisonContext context;
    private final ItemComparison leading;

    TopicCard(ComparisonContext context, Topic topic, String place, AgendaModel ours) {
        this.context = context;
        this.leading = topic.items().getFirst();
        addClassNames("card", "topic-card");
        setSummary(title(topic));
        var inside = new Div(questionParagraph(), new AnswerPair(context, leading));
        inside.addClassName("topic-content");
        AnswerChart.of(context, leading, place).ifPresent(inside::add);
        new ItemDetailMessages(context).messages(leading).forEach(it -> inside.add(PageSection.secondaryText(it)));
        context.texts().readings(leading.item()).ifPresent(it -> inside.add(readings(it)));
        inside.add(firstQuestion(), new TopicPlacementActions(context, topic.theme(), ours));
        topic.facetsAsRead().forEach(it -> addOtherItems(inside, topic, it));
        inside.add(new Disclosure(text("comparison.why"), new Paragraph(new ReasonMessages(context).message(topic))));
        inside.getChildren()
                .filter(not(TopicPlacementActions.class::isInstance))
                .forEach(StaticMarkup::of);
        setContent(inside);
    }

    /** A headline of its own for the facet that leads, under the name of its theme. */
    private Div title(Topic topic) {
        var title = new Div();
        title.addClassName("title");
        if (topic.standing() == Standing.TALK_FIRST) {
            title.add(rank(topic));
        }
        var theme = new Paragraph(context.texts().theme(topic.theme()));
        theme.addClassName("overline");
        var name = new H3(context.texts().title(topic.theme(), topic.aspect()));
        title.add(
                theme,
                name,
                PageSection.secondaryText(new UnspokenDifferenceMessages(context, topic)
                        .hidden()
                        .orElseGet(() -> new OutcomeMessages(context).message(leading))));
        return StaticMarkup.of(title);
    }

    private static Span rank(Topic topic) {
        var rank = new Span(text("comparison.standing", topic.standing()));
        rank.addClassName("badge");
        return rank;
    }

    private Paragraph questionParagraph() {
        return new Paragraph(text("comparison.topic.asked", context.questionText(leading.item())));
    }

    /** Shows both readings of an expectation, the reader's own first. */
    private Div readings(ItemReadings itemReadings) {
        var mineIsMore = leading.outcome() instanceof ComparisonOutcome.Distance it
                && it.gap().difference() > 0;
        var list = new UnorderedList(
                new ListItem(mineIsMore ? itemReadings.more() : itemReadings.less()),
                new ListItem(mineIsMore ? itemReadings.less() : itemReadings.more()));
        var both = new Div(new H4(text("comparison.readings")), list);
        both.addClassName("readings");
        return both;
    }

    private Paragraph firstQuestion() {
        var over = new Span(text("comparison.first-question"));
        over.addClassName("overline");
        var question = new Paragraph(over, new InlineQuotation(context.texts().prompt(leading.item())));
        question.addClassName("quotation");
        return question;
    }

    /** Adds the further items of the topic, facet by facet, each facet under its own headline. */
    private void addOtherItems(Div inside, Topic topic, ComparedFacet facet) {
        var others = facet.items().stream().filter(not(leading::equals)).toList();
        if (!others.isEmpty()) {
            var summary = facet.equals(topic.leading()) // its title is the topic's
                    ? text("comparison.topic.more")
                    : text("comparison.topic.others", context.texts().title(topic.theme(), facet.aspect()));
            inside.add(AnswerTable.disclosure(summary, context, others));
        }
    }
}
