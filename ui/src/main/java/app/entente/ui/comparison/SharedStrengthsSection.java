package app.entente.ui.comparison;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.Comparison;
import app.entente.comparison.Strength;
import app.entente.engine.Certainty;
import app.entente.engine.StatementEvaluation;
import app.entente.ui.finding.ComparisonContext;
import app.entente.ui.finding.StrengthMessages;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.SvgImage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Shows the shared strengths; without any, states how many answers both have shown. */
record SharedStrengthsSection(ComparisonContext context, Comparison comparison) {

    PageSection section() {
        var section = new PageSection().title(text("comparison.strengths")).description(description());
        section.setId("strengths");
        section.addContent(comparison.strengths().isEmpty() ? emptyMessage() : list());
        return section;
    }

    private Paragraph emptyMessage() {
        return new Paragraph(
                text("comparison.strengths.none", comparison.items().size()));
    }

    /** Returns the number of shown answers and, in words, how firm a statement they allow. */
    private String description() {
        var evaluationCounts = comparison.evaluations();
        if (evaluationCounts.total() == 0) {
            return text("comparison.strengths.below");
        }
        return text(
                "comparison.strengths.of",
                evaluationCounts.of(StatementEvaluation.SHARED_STRENGTH),
                evaluationCounts.total(),
                text("comparison.certainty", Certainty.of(evaluationCounts.total())));
    }

    private UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("strength-list");
        comparison.strengths().forEach(it -> list.add(strength(it)));
        return list;
    }

    private ListItem strength(Strength strength) {
        var both = SvgImage.of("brand");
        both.addClassName("both-shapes");
        var words = new Div(
                new Span(context.questionText(strength.item().item())),
                PageSection.secondaryText(new StrengthMessages(context).message(strength)));
        return new ListItem(both, words);
    }
}
