package app.entente.ui.packs;

import static app.entente.ui.kit.Texts.text;

import app.entente.ui.kit.Head;
import app.entente.ui.kit.Leaf;
import app.entente.ui.shell.Paths;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What the two have chosen; it stays as it is until the door has opened. */
class Begun extends Div {

    Begun(List<String> packs) {
        var list = new UnorderedList();
        list.addClassNames("plain", "detail-list");
        packs.forEach(it -> list.add(new ListItem(it)));
        var go = new Anchor(Paths.ANSWER, text("packs.chosen.go"));
        go.addClassNames("btn", "primary");
        var themes = new Anchor(Paths.THEMES, text("packs.chosen.to-themes"));
        themes.addClassName("btn");
        var onward = new Div(go, themes);
        onward.addClassName("row");
        add(
                new Head(text("packs.over"), text("packs.chosen"), text("packs.chosen.lead")),
                new Leaf(text("packs.list"), list, new Paragraph(text("packs.chosen.themes")), onward));
    }
}
