package app.entente.ui.home;

import static app.entente.ui.kit.Texts.text;

import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Leaf;
import app.entente.ui.shell.Paths;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** What each can do about a door that has stayed shut for long: offered by the calendar, in the same words to both. */
class LongShut extends Composite<Leaf> {

    LongShut(boolean wished, Runnable waitOn, Runnable another) {
        getContent().title(text("home.unopened-door")).below(text("home.unopened-door.below"));
        getContent()
                .put(
                        way("home.unopened-door.wait", Buttons.secondary(text("home.unopened-door.wait.go"), waitOn)),
                        wished
                                ? way(
                                        "home.unopened-door.wished",
                                        Buttons.plain(text("home.unopened-door.wished.go"), another))
                                : way(
                                        "home.unopened-door.another",
                                        Buttons.secondary(text("home.unopened-door.another.go"), another)),
                        close());
    }

    private static Div way(String key, NativeButton go) {
        return sheet(new Paragraph(text(key + ".words")), new Paragraph(go));
    }

    private static Div close() {
        var go = new Anchor(Paths.LEAVE, text("home.unopened-door.close.go"));
        go.addClassName("btn");
        return sheet(new Paragraph(text("home.unopened-door.close.words")), new Paragraph(go));
    }

    private static Div sheet(Paragraph... content) {
        var sheet = new Div(content);
        sheet.addClassNames("card", "stack-s");
        return sheet;
    }
}
