package app.entente.ui.agenda;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.Comparison;
import app.entente.talk.Agenda;
import app.entente.talk.Agenda.Placement;
import app.entente.talk.Agendas;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.PageSection;
import app.entente.ui.talkframe.TalkContext;
import app.entente.values.BidiIsolation;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;

/** Lists all topics in the order of the comparison, each with its placement on today's agenda. */
public final class AgendaSection {

    private final PageSection section = new PageSection(text("talk.agenda"));
    private final Paragraph today = new Paragraph();
    private final TalkContext talk;
    private final Comparison comparison;
    private final List<ThemeId> topics;
    private final Agendas agendas;
    private final List<TopicListItem> items = new ArrayList<>();

    public AgendaSection(TalkContext talk, Comparison comparison, Agendas agendas) {
        this.talk = talk;
        this.comparison = comparison;
        this.topics = comparison.themesToTalkAbout();
        this.agendas = agendas;
        var first = comparison.topics().size();
        today.getElement().setAttribute("role", "status");
        section.description(text("talk.agenda.below"));
        section.addContent(today, first == 0 ? new Paragraph(text("talk.agenda.none")) : list(0, first));
        if (first < topics.size()) {
            section.addContent(new Disclosure(text("talk.agenda.further"), list(first, topics.size())));
        }
    }

    public PageSection section() {
        return section;
    }

    private UnorderedList list(int from, int to) {
        var list = new UnorderedList();
        list.addClassNames("plain", "topic-list");
        for (var at = from; at < to; at++) {
            var line = new TopicListItem(talk, comparison, at + 1, agendas, this::refresh);
            items.add(line);
            list.add(line);
        }
        return list;
    }

    public void refresh() {
        show(agendas.find(talk.opened()));
    }

    private void show(Agenda agenda) {
        items.forEach(it -> it.show(agenda));
        var chosen = agenda.topicsAt(Placement.TODAY).stream()
                .filter(topics::contains)
                .toList();
        today.setText(chosen.isEmpty() ? text("talk.today.none") : text("talk.today", names(chosen)));
    }

    private String names(List<ThemeId> chosen) {
        return String.join(
                ", ",
                chosen.stream().map(talk::themeName).map(BidiIsolation::isolate).toList());
    }
}
