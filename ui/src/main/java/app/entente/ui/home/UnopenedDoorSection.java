package app.entente.ui.home;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.access.Paths;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Offers ways on when a door has stayed shut for long; depends on the date alone and reads the same for both. */
class UnopenedDoorSection extends Composite<PageSection> {

    UnopenedDoorSection(boolean wished, Runnable waitOn, Runnable another) {
        getContent().title(text("home.unopened-door")).description(text("home.unopened-door.below"));
        getContent()
                .addContent(
                        option(
                                "home.unopened-door.wait",
                                Buttons.secondary(text("home.unopened-door.wait.go"), waitOn)),
                        wished
                                ? option(
                                        "home.unopened-door.wished",
                                        Buttons.plain(text("home.unopened-door.wished.go"), another))
                                : option(
                                        "home.unopened-door.another",
                                        Buttons.secondary(text("home.unopened-door.another.go"), another)),
                        closeOption());
    }

    private static Div option(String key, NativeButton go) {
        return card(new Paragraph(text(key + ".words")), new Paragraph(go));
    }

    private static Div closeOption() {
        var go = new Anchor(Paths.LEAVE, text("home.unopened-door.close.go"));
        go.addClassName("btn");
        return card(new Paragraph(text("home.unopened-door.close.words")), new Paragraph(go));
    }

    private static Div card(Paragraph... content) {
        var sheet = new Div(content);
        sheet.addClassNames("card", "stack-s");
        return sheet;
    }
}
