package app.entente.ui.guide;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.function.Supplier;

/** Downloads of one's own answers and notes, which need no approval. */
class OwnPagesPanel extends Section {

    OwnPagesPanel(Supplier<byte[]> markdown) {
        var fileDownload = new FileDownload(
                text("guide.own.download"), text("guide.own.file"), "text/markdown; charset=utf-8", markdown);
        fileDownload.setAvailable(true);
        addClassNames("callout", "stack-s");
        add(new H3(text("guide.own")), PageSection.secondaryText(text("guide.own.below")), fileDownload);
    }
}
