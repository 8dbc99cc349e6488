package app.entente.ui.demo;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.PostForm;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Names the demo person in use, with buttons to switch, to let the other one act, and to leave the demo. */
class DemoBanner extends Aside {

    DemoBanner(DemoPersona me, Runnable letPartnerAct) {
        addClassName("demo-banner");
        getElement().setAttribute("aria-label", text("demo.banner"));
        var acts = new Div(
                switchForm(DemoPersona.NOA, me),
                switchForm(DemoPersona.ROBIN, me),
                Buttons.secondary(text("demo.act", me.other().displayName()), letPartnerAct),
                new PostForm("/demo/end", new NativeButton(text("demo.end"))));
        acts.addClassName("row");
        add(new Paragraph(text("demo.as", me.displayName())), acts);
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
