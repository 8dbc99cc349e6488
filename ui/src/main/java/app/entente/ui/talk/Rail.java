package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.Agenda.Place;
import app.entente.discussion.Course;
import app.entente.discussion.Step;
import app.entente.discussion.TopicId;
import app.entente.ui.kit.Leaf;
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

/** Where the two are: the five steps, who moved last, and what is on for today. */
class Rail extends Aside {

    private final transient Conversation talk;
    private final transient TalkDesk desk;
    private final transient Optional<TopicId> here;
    private final Span summary = new Span();
    private final Paragraph moved = Leaf.soft("");
    private final Map<Step, ListItem> lines = new EnumMap<>(Step.class);
    private final UnorderedList today = new UnorderedList();
    private transient List<TopicId> shown = List.of();

    Rail(Conversation talk, TalkDesk desk, Optional<TopicId> here) {
        this.talk = talk;
        this.desk = desk;
        this.here = here;
        var over = new Paragraph(text("talk.over"));
        over.addClassName("overline");
        moved.getElement().setAttribute("role", "status");
        today.addClassNames("plain", "todays-topics");
        var agenda = new NativeDetails(summary, new Div(steps(), today));
        agenda.addClassName("step-details");
        add(over, agenda, moved);
    }

    private OrderedList steps() {
        var steps = new OrderedList();
        steps.addClassName("steps");
        steps.getElement().setAttribute("aria-label", text("talk.steps"));
        for (var step : Step.values()) {
            var line = new ListItem();
            line.getElement()
                    .appendChild(
                            new Element("i").setText(String.valueOf(lines.size() + 1)),
                            new Element("span").setText(text("talk.step", step)));
            lines.put(step, line);
            steps.add(line);
        }
        return steps;
    }

    void show(Course course) {
        var at = List.of(Step.values()).indexOf(course.step());
        summary.setText(text("talk.step.of", at + 1, lines.size(), text("talk.step", course.step())));
        lines.forEach((step, line) ->
                mark(line, Integer.compare(List.of(Step.values()).indexOf(step), at)));
        moved.setText(course.movedBy().map(it -> talk.said("talk.moved", it)).orElse(""));
        showToday();
    }

    private static void mark(ListItem line, int beside) {
        line.setClassName("done", beside < 0);
        line.setClassName("now", beside == 0);
        if (beside == 0) {
            line.getElement().setAttribute("aria-current", "step");
        } else {
            line.getElement().removeAttribute("aria-current");
        }
    }

    private void showToday() {
        var now = desk.agendas().of(talk.opened()).at(Place.TODAY);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        today.removeAll();
        now.forEach(topic -> {
            var line = new ListItem(Objects.requireNonNull(talk.title(topic)));
            if (here.filter(topic::equals).isPresent()) {
                line.getElement().setAttribute("aria-current", "true");
            }
            today.add(line);
        });
    }
}
