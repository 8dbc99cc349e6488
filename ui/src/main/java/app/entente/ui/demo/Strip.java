package app.entente.ui.demo;

import static app.entente.ui.kit.Texts.text;

import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Post;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Who one is in the demo; the way to the other side of the table, and out. */
class Strip extends Aside {

    Strip(Part me, Runnable letPartnerAct) {
        addClassName("demo-banner");
        getElement().setAttribute("aria-label", text("demo.banner"));
        var acts = new Div(
                as(Part.NOA, me),
                as(Part.ROBIN, me),
                Buttons.secondary(text("demo.act", me.other().inWords()), letPartnerAct),
                new Post("/demo/end", new NativeButton(text("demo.end"))));
        acts.addClassName("row");
        add(new Paragraph(text("demo.as", me.inWords())), acts);
    }

    private static Post as(Part part, Part me) {
        var be = new NativeButton(text("demo.be", part.inWords()));
        be.getElement()
                .setAttribute("name", "as")
                .setAttribute("value", part.name())
                .setAttribute("aria-pressed", String.valueOf(part == me));
        return new Post("/demo", be);
    }
}
