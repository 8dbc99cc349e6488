package app.entente.ui.settings;

import static app.entente.ui.kit.Texts.text;

import app.entente.account.Place;
import app.entente.account.Places;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.Moments;
import app.entente.ui.kit.Notices;
import app.entente.ui.shell.Paths;
import app.entente.ui.shell.SignedIn;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Where one is signed in, by days only: no device, no address. Each place can be ended, this one too. */
class SignedInPlaces extends Composite<Leaf> {

    private static final String GO = "setTimeout(() => location.replace($0), 300)";

    private final transient Places places;
    private final SignedIn me;
    private final UnorderedList list = new UnorderedList();

    SignedInPlaces(Places places, SignedIn me) {
        getContent().title(text("settings.places.heading")).below(text("settings.places.below"));
        this.places = places;
        this.me = me;
        list.addClassNames("plain", "item-list");
        var actions = new Div(
                Buttons.secondary(text("settings.places.sign-out"), this::signOut),
                Buttons.plain(text("settings.places.end-others"), this::endOthers));
        actions.addClassName("row");
        getContent().put(list, actions);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        places.of(me.person()).forEach(it -> list.add(line(it)));
    }

    private ListItem line(Place place) {
        var here = place.id().equals(me.place());
        var name = new Span(text(here ? "settings.places.here" : "settings.places.there"));
        var days = new Span(
                text("settings.places.days", Moments.inWords(place.made()), Moments.inWords(place.lastUsed())));
        days.addClassNames("small", "secondary-text", "item-answer");
        var line = new ListItem(name, days);
        if (!here) {
            var end = Buttons.plain(text("settings.places.end"), () -> end(place));
            end.addClassName("item-action");
            line.add(end);
        }
        return line;
    }

    private void end(Place place) {
        places.end(me.person(), place.id());
        refresh();
        Notices.say(text("settings.places.ended"));
    }

    private void endOthers() {
        places.endOthers(me.person(), me.place());
        refresh();
        Notices.say(text("settings.places.ended"));
    }

    /** The browser is on its way out before its session ends, for an ended session can send it nowhere. */
    private void signOut() {
        UI.getCurrent().getPage().executeJs(GO, Paths.LANDING).then(_ -> places.end(me.person(), me.place()));
    }
}
