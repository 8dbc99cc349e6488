package app.entente.ui.door;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.SpaceOverview;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.PersonBadge;
import app.entente.ui.kit.SvgImage;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The closed door. Its text, picture and buttons are the same for both and independent of any signal. */
class ClosedDoorPanel extends Div {

    ClosedDoorPanel(SpaceOverview spaceOverview, Runnable here, Runnable anyTime, Runnable takeBack, Runnable unseal) {
        addClassNames("closed-door-panel", PersonBadge.cssClass(spaceOverview.myColour()));
        var partner = spaceOverview.partnersName().orElseGet(() -> text("door.your-partner"));
        var acts = new Div(
                Buttons.primary(text("door.here"), here),
                Buttons.secondary(text("door.any-time"), anyTime),
                Buttons.plain(text("door.take-back"), takeBack));
        acts.addClassName("door-actions");
        add(
                SvgImage.of("the-door"),
                introduction(),
                acts,
                PageSection.secondaryText(text("door.about")),
                statusList(spaceOverview, partner),
                new Disclosure(text("door.meaning"), PageSection.secondaryText(text("door.meaning.words", partner))),
                PageSection.secondaryText(text("door.place-kept")),
                Buttons.plain(text("door.unseal"), unseal));
    }

    private static Div introduction() {
        var lead = new Paragraph(text("door.lead"));
        lead.addClassName("lead");
        var words = new Div(new H1(text("door.heading")), lead);
        words.addClassName("stack");
        return words;
    }

    private static DescriptionList statusList(SpaceOverview spaceOverview, String partner) {
        var you = new DescriptionList.Term();
        you.add(new PersonBadge(spaceOverview.myColour(), text("common.you")));
        var other = new DescriptionList.Term();
        other.add(new PersonBadge(spaceOverview.partnersColour(), partner));
        var stands = text(spaceOverview.partnersName().isPresent() ? "door.joined" : "door.not-joined");
        var standing = new DescriptionList();
        standing.add(new Div(you, new DescriptionList.Description(text("door.sealed"))));
        standing.add(new Div(other, new DescriptionList.Description(stands)));
        standing.addClassNames("card", "status-list");
        return standing;
    }
}
