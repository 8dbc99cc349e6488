package app.entente.ui.demo;

import static app.entente.ui.i18n.Messages.text;

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
    private final DemoPersona me;
    private final Anchor next = new Anchor();
    private final OrderedList stops = new OrderedList();
    private final Disclosure path;

    DemoBanner(DemoPersona me, Supplier<DemoStop> nextStop, Runnable letPartnerAct) {
        this.me = me;
        this.nextStop = nextStop;
        addClassName("demo-banner");
        getElement().setAttribute("aria-label", text("demo.banner"));
        var both = DemoPersona.of(me.variant());
        var acts = new Div(
                switchForm(both.getFirst(), me),
                switchForm(both.getLast(), me),
                Buttons.secondary(text("demo.act", me.other().displayName()), letPartnerAct),
                new PostForm("/demo/end", new NativeButton(text("demo.end"))),
                otherDemo(me));
        acts.addClassName("row");
        path = new Disclosure(text("demo.as", me.displayName()), stops, acts);
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

    /** Leads to the other demo, which begins in place of this one. */
    private static PostForm otherDemo(DemoPersona me) {
        var other = me.variant() == DemoVariant.BEGINNING ? DemoPersona.LOU : DemoPersona.NOA;
        var go = new NativeButton(text("demo.other", other.variant()));
        go.getElement().setAttribute("name", "as").setAttribute("value", other.name());
        return new PostForm("/demo", go);
    }

    private static PostForm switchForm(DemoPersona demoPersona, DemoPersona me) {
        var be = new NativeButton(text("demo.be", demoPersona.displayName()));
        be.getElement()
                .setAttribute("name", "as")
                .setAttribute("value", demoPersona.name())
                .setAttribute("aria-pressed", String.valueOf(demoPersona == me));
        return new PostForm("/demo", be);
    }
}
