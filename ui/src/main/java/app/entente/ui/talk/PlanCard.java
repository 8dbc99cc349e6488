package app.entente.ui.talk;

import app.entente.discussion.Honourings.Plan;
import app.entente.discussion.SetLimit;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.VoiceName;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** One limit as its owner set it, words on paper and no field; below it what the other needs, and what both can live with. */
class PlanCard extends Article {

    private final NeedPart need;
    private final WayPart way;

    PlanCard(Conversation talk, TalkDesk desk, SetLimit set) {
        var owner = set.id().owner();
        var asked = new Paragraph(talk.words().text(set.item()));
        asked.addClassName("asked");
        var says = new Paragraph(talk.words().labels().limit(set.item().form(), set.limit()));
        says.addClassName("says");
        var limit = new Div(talk.name(owner), says, Leaf.soft(talk.said("talk.limit", owner)));
        limit.addClassNames("view", VoiceName.css(talk.voice(owner)));
        need = new NeedPart(talk, desk, set.id());
        way = new WayPart(talk, desk, set.id());
        addClassNames("sheet", "stack", "honouring");
        add(asked, limit, need, way);
    }

    void show(Plan plan, boolean bothHeard) {
        need.show(plan.honouring());
        way.show(plan.honouring(), bothHeard);
    }
}
