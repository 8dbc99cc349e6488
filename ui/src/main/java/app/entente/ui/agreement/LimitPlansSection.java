package app.entente.ui.agreement;

import static app.entente.ui.i18n.Messages.text;
import static java.util.stream.Collectors.toMap;

import app.entente.agreement.LimitId;
import app.entente.agreement.LimitPlans.LimitWithPlan;
import app.entente.ui.kit.KeyedList;
import app.entente.ui.kit.PageSection;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lists each person's limits about themselves with their plans; hidden where nobody has set such a limit. */
public class LimitPlansSection {

    private final PageSection section = new PageSection(text("talk.limit-plan"));
    private final TalkContext talk;
    private final TalkModel model;
    private final ThemeId topic;
    private final KeyedList<LimitId, LimitPlanCard> cards;
    private Map<LimitId, LimitWithPlan> plansById = Map.of();

    public LimitPlansSection(TalkContext talk, TalkModel model, ThemeId topic) {
        this.talk = talk;
        this.model = model;
        this.topic = topic;
        var list = new Div();
        list.addClassName("stack");
        cards = new KeyedList<>(list, this::card, _ -> false);
        section.description(text("talk.limit-plan.below"));
        section.addContent(list);
    }

    public PageSection section() {
        return section;
    }

    public boolean isEditing() {
        return plansById.keySet().stream().anyMatch(it -> cards.component(it).isEditing());
    }

    public void refresh(boolean bothHeard) {
        show(model.limitPlans().find(talk.opened(), topic), bothHeard);
    }

    private void show(List<LimitWithPlan> plans, boolean bothHeard) {
        section.setVisible(!plans.isEmpty());
        plansById = plans.stream().collect(toMap(it -> it.openedLimit().id(), it -> it));
        cards.show(plans.stream().map(it -> it.openedLimit().id()).toList());
        plans.forEach(it -> cards.component(it.openedLimit().id()).show(it, bothHeard));
    }

    private LimitPlanCard card(LimitId id) {
        return new LimitPlanCard(
                talk, model, Objects.requireNonNull(plansById.get(id)).openedLimit());
    }
}
