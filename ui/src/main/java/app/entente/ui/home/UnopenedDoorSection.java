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
        getContent().title(text("home.long")).description(text("home.long.below"));
        getContent()
                .addContent(
                        option("home.long.wait", Buttons.secondary(text("home.long.wait.go"), waitOn)),
                        wished
                                ? option("home.long.wished", Buttons.plain(text("home.long.wished.go"), another))
                                : option("home.long.another", Buttons.secondary(text("home.long.another.go"), another)),
                        closeOption());
    }

    private static Div option(String key, NativeButton go) {
        return card(new Paragraph(text(key + ".words")), new Paragraph(go));
    }

    private static Div closeOption() {
        var go = new Anchor(Paths.LEAVE, text("home.long.close.go"));
        go.addClassName("btn");
        return card(new Paragraph(text("home.long.close.words")), new Paragraph(go));
    }

    private static Div card(Paragraph... content) {
        var sheet = new Div(content);
        sheet.addClassNames("sheet", "stack-s");
        return sheet;
    }
}
