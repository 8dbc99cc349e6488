package app.entente.ui.talk;

import static app.entente.ui.i18n.Messages.text;

import app.entente.agreement.Agreement;
import app.entente.ui.access.Paths;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.PageSection;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** The end of a talk: what the two agreed and when they look at it again, their guide, and the way home. */
class TalkEndSection {

    private final PageSection section = new PageSection(text("talk.end"));
    private final TalkContext talk;
    private final TalkModel model;
    private final Div agreed = new Div();
    private final NativeButton done;

    TalkEndSection(TalkContext talk, TalkModel model) {
        this.talk = talk;
        this.model = model;
        done = Buttons.secondary(text("talk.end.done"), () -> UI.getCurrent().navigate(Paths.HOME));
        var actions = new Div(
                done,
                Buttons.secondary(text("talk.to-guide"), () -> UI.getCurrent().navigate(Paths.GUIDE)));
        actions.addClassName("row");
        section.addContent(agreed, PageSection.secondaryText(text("talk.end.kept")), actions);
    }

    PageSection section() {
        return section;
    }

    /** Shows what stands; the end is the loud button once this person's own sentence is kept. */
    void show() {
        agreed.removeAll();
        var standing = model.agreements().find(talk.opened()).stream()
                .filter(Agreement::stands)
                .toList();
        var list = new UnorderedList();
        list.addClassNames("plain", "agreed-list");
        standing.forEach(it -> list.add(line(it)));
        agreed.add(standing.isEmpty() ? new Paragraph(text("talk.end.none")) : list);
        done.setClassName(
                "primary", model.appreciations().findMine(talk.opened()).isPresent());
    }

    private static ListItem line(Agreement agreement) {
        var sentence = new Paragraph(agreement.terms().sentence());
        sentence.addClassName("agreement-text");
        var again = LocalizedDates.format(agreement.terms().review());
        return new ListItem(sentence, PageSection.secondaryText(text("talk.end.again", again)));
    }
}
