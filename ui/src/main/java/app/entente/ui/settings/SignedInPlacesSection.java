package app.entente.ui.settings;

import static app.entente.ui.i18n.Messages.text;

import app.entente.signin.SignedInPlace;
import app.entente.signin.SignedInPlaces;
import app.entente.ui.access.ConfirmedPassword;
import app.entente.ui.access.SignedInPrincipal;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.StatusMessages;
import app.entente.ui.security.CurrentSession;
import app.entente.ui.shell.PasswordGate;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Lists signed-in places by their days only, without device or address; each can be ended, the current one too. */
class SignedInPlacesSection extends Composite<PageSection> {

    private final transient SignedInPlaces signedInPlaces;
    private final SignedInPrincipal me;
    private final UnorderedList list = new UnorderedList();
    private final PasswordGate gate;

    SignedInPlacesSection(SignedInPlaces signedInPlaces, SignedInPrincipal me, ConfirmedPassword confirmedPassword) {
        gate = new PasswordGate(confirmedPassword);
        getContent().title(text("settings.places.heading")).description(text("settings.places.below"));
        this.signedInPlaces = signedInPlaces;
        this.me = me;
        list.addClassNames("plain", "item-list");
        var signOut = Buttons.secondary(text("settings.places.sign-out"), this::signOut);
        signOut.getElement().setAttribute("data-signs-out", true); // see reminders.js
        var actions =
                new Div(signOut, Buttons.plain(text("settings.places.end-others"), () -> gate.pass(this::endOthers)));
        actions.addClassName("row");
        getContent().addContent(list, actions, gate);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        signedInPlaces.findByPerson(me.person()).forEach(it -> list.add(placeItem(it)));
    }

    private ListItem placeItem(SignedInPlace signedInPlace) {
        var here = signedInPlace.id().equals(me.place());
        var name = new Span(text(here ? "settings.places.here" : "settings.places.there"));
        var days = new Span(text(
                "settings.places.days",
                LocalizedDates.format(signedInPlace.made()),
                LocalizedDates.format(signedInPlace.lastUsed())));
        days.addClassNames("small", "secondary-text", "item-answer");
        var line = new ListItem(name, days);
        if (!here) {
            var end = Buttons.plain(text("settings.places.end"), () -> gate.pass(() -> end(signedInPlace)));
            end.addClassName("item-action");
            line.add(end);
        }
        return line;
    }

    private void end(SignedInPlace signedInPlace) {
        signedInPlaces.end(me.person(), signedInPlace.id());
        refresh();
        StatusMessages.announce(text("settings.places.ended"));
    }

    private void endOthers() {
        signedInPlaces.endOthers(me.person(), me.place());
        refresh();
        StatusMessages.announce(text("settings.places.ended"));
    }

    private void signOut() {
        CurrentSession.signOut(signedInPlaces, me);
    }
}
