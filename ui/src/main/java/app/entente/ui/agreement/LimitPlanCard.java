package app.entente.ui.agreement;

import app.entente.agreement.LimitPlans.LimitWithPlan;
import app.entente.agreement.OpenedLimit;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.PersonBadge;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** One limit as its owner set it, as read-only text; below it the other's need and the plan both can live with. */
class LimitPlanCard extends Article {

    private final NeedField need;
    private final LimitPlanField planField;

    LimitPlanCard(TalkContext talk, TalkModel model, OpenedLimit set) {
        var owner = set.id().owner();
        var asked = new Paragraph(talk.texts().text(set.item()));
        asked.addClassName("question-text");
        var says = new Paragraph(talk.texts().labels().limit(set.item().form(), set.limit()));
        says.addClassName("answer-text");
        var limit = new Div(talk.badge(owner), says, PageSection.secondaryText(talk.textFor("talk.limit", owner)));
        limit.addClassNames("answer-panel", PersonBadge.cssClass(talk.colour(owner)));
        need = new NeedField(talk, model, set.id());
        planField = new LimitPlanField(talk, model, set.id());
        addClassNames("card", "stack", "limit-plan-card");
        add(asked, limit, need, planField);
    }

    boolean isEditing() {
        return planField.isEditing();
    }

    void show(LimitWithPlan limitWithPlan, boolean bothHeard) {
        need.show(limitWithPlan.plan());
        planField.show(limitWithPlan.plan(), bothHeard);
    }
}
