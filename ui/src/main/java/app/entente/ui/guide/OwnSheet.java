package app.entente.ui.guide;

import static app.entente.ui.kit.Texts.text;

import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.function.Supplier;

/** One's own answers and notes, which need nobody's yes. */
class OwnSheet extends Section {

    OwnSheet(Supplier<byte[]> markdown) {
        var download = new Download(
                text("guide.own.download"), text("guide.own.file"), "text/markdown; charset=utf-8", markdown);
        download.show(true);
        addClassNames("callout", "stack-s");
        add(new H3(text("guide.own")), Leaf.soft(text("guide.own.below")), download);
    }
}
