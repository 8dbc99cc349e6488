package app.entente.ui.packs;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.access.Paths;
import app.entente.ui.kit.PageHeader;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Lists the packs the two have chosen; fixed until the door has opened. */
class ChosenPacksPanel extends Div {

    ChosenPacksPanel(List<String> packs) {
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
                new PageHeader(text("packs.over"), text("packs.chosen"), text("packs.chosen.lead")),
                new PageSection(text("packs.list"), list, new Paragraph(text("packs.chosen.themes")), onward));
    }
}
