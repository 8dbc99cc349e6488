package app.entente.ui.demo;

import static app.entente.ui.i18n.Messages.text;

import app.entente.demo.DemoRole;
import app.entente.demo.DemoVariant;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.PostForm;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.function.Supplier;

/** The path of five stops, and who one is; with buttons to switch, to let the other one act, to leave, and to the other demo. */
class DemoBanner extends Aside implements AfterNavigationObserver {

    private final transient Supplier<DemoStop> nextStop;
    private final DemoRole me;
    private final Anchor next = new Anchor();
    private final OrderedList stops = new OrderedList();
    private final Disclosure path;

    DemoBanner(DemoRole me, Supplier<DemoStop> nextStop, Runnable letPartnerAct) {
        this.me = me;
        this.nextStop = nextStop;
        addClassName("demo-banner");
        getElement().setAttribute("aria-label", text("demo.banner"));
        var both = DemoRole.of(me.variant());
        var acts = new Div(
                switchForm(both.getFirst(), me),
                switchForm(both.getLast(), me),
                Buttons.secondary(text("demo.act", displayName(me.other())), letPartnerAct),
                new PostForm("/demo/end", new NativeButton(text("demo.end"))),
                otherDemo(me));
        acts.addClassName("row");
        path = new Disclosure(text("demo.as", displayName(me)), stops, acts);
        add(new Paragraph(new Text(text("demo.next") + " "), next), path);
    }

    /** Names the next stop, and unfolds the whole path on the home page. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var now = nextStop.get();
        next.setHref(now.path());
        next.setText(now.title());
        stops.removeAll();
        for (var stop : DemoStop.of(me.variant())) {
            var link = new Anchor(stop.path(), stop.title());
            if (stop == now) {
                link.getElement().setAttribute("aria-current", "step");
            }
            stops.add(new ListItem(link));
        }
        path.setOpen(event.getLocation().getPath().equals(Paths.HOME));
    }

    /** Returns the name of a role, as the pages say it. */
    static String displayName(DemoRole role) {
        return text("demo.persona", role);
    }

    /** Leads to the other demo, which begins in place of this one. */
    private static PostForm otherDemo(DemoRole me) {
        var other = me.variant() == DemoVariant.BEGINNING ? DemoRole.LOU : DemoRole.NOA;
        var go = new NativeButton(text("demo.other", other.variant()));
        go.getElement().setAttribute("name", "as").setAttribute("value", other.name());
        return new PostForm("/demo", go);
    }

    private static PostForm switchForm(DemoRole role, DemoRole me) {
        var be = new NativeButton(text("demo.be", displayName(role)));
        be.getElement()
                .setAttribute("name", "as")
                .setAttribute("value", role.name())
                .setAttribute("aria-pressed", String.valueOf(role == me));
        return new PostForm("/demo", be);
    }
}
