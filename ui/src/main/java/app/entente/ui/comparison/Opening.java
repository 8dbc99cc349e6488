package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.ui.kit.Head;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.Moments;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The head of the page: what this is and is not, where its parts are, and whose mark is whose. */
class Opening extends Div {

    /** There are more parts where somebody guessed, or where both would show a scale. */
    Opening(Reader reader, LocalDate opened, List<Leaf> more) {
        addClassName("comparison-intro");
        var legend = new Div(reader.me(), reader.partnersName());
        legend.addClassName("legend");
        var over = text("comparison.over", Moments.inWords(opened));
        var head = new Head(over, text("comparison.heading"), text("comparison.lead"));
        head.addClassName("wide");
        add(head, jump(more), legend);
    }

    private static Nav jump(List<Leaf> more) {
        var jump = new Nav();
        jump.addClassName("jump-links");
        jump.setAriaLabel(text("comparison.jump"));
        jump.add(to("strengths", text("comparison.strengths")), to("topics", text("comparison.topics")));
        Arrays.stream(Part.values()).forEach(it -> jump.add(to(it.id(), text("comparison.part", it))));
        more.stream().flatMap(it -> it.getId().stream()).forEach(it -> jump.add(to(it, text("comparison." + it))));
        return jump;
    }

    private static Anchor to(String part, String name) {
        var link = new Anchor("#" + part, name);
        link.setRouterIgnore(true); // stays on the page
        return link;
    }
}
