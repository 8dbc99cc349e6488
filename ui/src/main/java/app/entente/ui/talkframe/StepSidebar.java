package app.entente.ui.talkframe;

import static app.entente.ui.i18n.Messages.text;

import app.entente.talk.Agenda.Placement;
import app.entente.talk.TalkState;
import app.entente.talk.TalkStep;
import app.entente.ui.kit.PageSection;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The talk's sidebar: the five steps with the current one, who moved last, and today's topics. */
class StepSidebar extends Aside {

    private final transient TalkContext talk;
    private final transient TalkModel model;
    private final transient Optional<ThemeId> here;
    private final Span summary = new Span();
    private final Paragraph movedBy = PageSection.secondaryText("");
    private final Map<TalkStep, ListItem> items = new EnumMap<>(TalkStep.class);
    private final UnorderedList today = new UnorderedList();
    private transient List<ThemeId> shown = List.of();

    StepSidebar(TalkContext talk, TalkModel model, Optional<ThemeId> here) {
        this.talk = talk;
        this.model = model;
        this.here = here;
        var over = new Paragraph(text("talk.over"));
        over.addClassName("overline");
        movedBy.getElement().setAttribute("role", "status");
        today.addClassNames("plain", "todays-topics");
        var agenda = new NativeDetails(summary, new Div(steps(), today));
        agenda.addClassName("step-details");
        add(over, agenda, movedBy);
    }

    private OrderedList steps() {
        var steps = new OrderedList();
        steps.addClassName("steps");
        steps.getElement().setAttribute("aria-label", text("talk.steps"));
        for (var talkStep : TalkStep.values()) {
            var line = new ListItem();
            line.getElement()
                    .appendChild(
                            new Element("i").setText(String.valueOf(items.size() + 1)),
                            new Element("span").setText(text("talk.step", talkStep)));
            items.put(talkStep, line);
            steps.add(line);
        }
        return steps;
    }

    /** Shows the step of the page, which is that of the talk unless the reader writes while the talk goes on. */
    void show(TalkState talkState, TalkStep step) {
        var at = List.of(TalkStep.values()).indexOf(step);
        summary.setText(text("talk.step.of", at + 1, items.size(), text("talk.step", step)));
        items.forEach((talkStep, line) ->
                markStep(line, Integer.compare(List.of(TalkStep.values()).indexOf(talkStep), at)));
        movedBy.setText(talkState
                .movedBy()
                .filter(it -> !talk.isMine(it) && talkState.step() == step)
                .map(_ -> text("talk.moved", talk.partnerName()))
                .orElse(""));
        showToday();
    }

    private static void markStep(ListItem line, int beside) {
        line.setClassName("done", beside < 0);
        line.setClassName("now", beside == 0);
        if (beside == 0) {
            line.getElement().setAttribute("aria-current", "step");
        } else {
            line.getElement().removeAttribute("aria-current");
        }
    }

    private void showToday() {
        var now = model.agendas().find(talk.opened()).topicsAt(Placement.TODAY);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        today.removeAll();
        now.forEach(topic -> {
            var line = new ListItem(Objects.requireNonNull(talk.themeName(topic)));
            if (here.filter(topic::equals).isPresent()) {
                line.getElement().setAttribute("aria-current", "true");
            }
            today.add(line);
        });
    }
}
