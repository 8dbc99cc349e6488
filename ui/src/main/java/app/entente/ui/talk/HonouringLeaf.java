package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;
import static java.util.stream.Collectors.toMap;

import app.entente.discussion.Honourings.Plan;
import app.entente.discussion.LimitId;
import app.entente.discussion.TopicId;
import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The limits each has set about what is theirs, and how the two honour them; not there where nobody has set one. */
class HonouringLeaf {

    private final Leaf leaf = new Leaf(text("talk.limit-plan"));
    private final Conversation talk;
    private final TalkDesk desk;
    private final TopicId topic;
    private final Keyed<LimitId, PlanCard> cards;
    private Map<LimitId, Plan> now = Map.of();

    HonouringLeaf(Conversation talk, TalkDesk desk, TopicId topic) {
        this.talk = talk;
        this.desk = desk;
        this.topic = topic;
        var list = new Div();
        list.addClassName("stack");
        cards = new Keyed<>(list, this::card, _ -> false);
        leaf.below(text("talk.limit-plan.below"));
        leaf.put(list);
    }

    Leaf leaf() {
        return leaf;
    }

    void look(boolean bothHeard) {
        show(desk.honourings().of(talk.opened(), topic), bothHeard);
    }

    private void show(List<Plan> plans, boolean bothHeard) {
        leaf.setVisible(!plans.isEmpty());
        now = plans.stream().collect(toMap(it -> it.set().id(), it -> it));
        cards.show(plans.stream().map(it -> it.set().id()).toList());
        plans.forEach(it -> cards.line(it.set().id()).show(it, bothHeard));
    }

    private PlanCard card(LimitId id) {
        return new PlanCard(talk, desk, Objects.requireNonNull(now.get(id)).set());
    }
}
