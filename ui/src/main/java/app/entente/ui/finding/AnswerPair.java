package app.entente.ui.finding;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.ItemComparison;
import app.entente.comparison.VisibleAnswer;
import app.entente.couple.PartnerColour;
import app.entente.pack.Item;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.PersonBadge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Both answers side by side in equal size, the reader's own on the left. */
public final class AnswerPair extends Div {

    public AnswerPair(ComparisonContext context, ItemComparison itemComparison) {
        this(context, itemComparison.item(), itemComparison.mine(), itemComparison.partners());
    }

    public AnswerPair(ComparisonContext context, Item item, VisibleAnswer mine, VisibleAnswer partners) {
        addClassName("answer-pair");
        add(panel(context.mine(item, mine), mine, context.myBadge(), context.myColour()));
        add(panel(context.partners(item, partners), partners, context.partnersBadge(), context.partnersColour()));
    }

    private static Div panel(String answer, VisibleAnswer visibleAnswer, PersonBadge name, PartnerColour colour) {
        var says = new Paragraph(answer);
        says.addClassName("answer-text");
        var box = new Div(name, says);
        box.addClassNames("answer-panel", PersonBadge.cssClass(colour));
        var beside = details(visibleAnswer);
        if (!beside.isEmpty()) {
            box.add(PageSection.secondaryText(beside));
        }
        return box;
    }

    private static String details(VisibleAnswer visibleAnswer) {
        return Stream.concat(
                        visibleAnswer.importance().map(it -> text("comparison.importance", it)).stream(),
                        visibleAnswer.said().map(it -> text("comparison.said-aloud", it)).stream())
                .collect(Collectors.joining(" "));
    }
}
