package app.entente.ui.guide;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Membership;
import app.entente.importedguide.ImportRefused;
import app.entente.importedguide.ImportedGuides;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.JsonUpload;
import app.entente.ui.kit.StatusMessages;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Chooses a file, shows the guide in it to this person alone, and offers it to both once they say so. */
class ImportPanel extends Div {

    private final Membership me;
    private final transient ImportedGuideModel model;
    private final Runnable beforePreview;

    /**
     * @param beforePreview runs before a guide is shown, so that no other is shown at the same time
     */
    ImportPanel(Membership me, ImportedGuideModel model, Runnable beforePreview) {
        this.me = me;
        this.model = model;
        this.beforePreview = beforePreview;
        addClassName("stack");
        choose();
    }

    final void choose() {
        removeAll();
        add(
                new Paragraph(text("guide.imported.in.words")),
                JsonUpload.of("guide.imported", ImportedGuides.MAX_BYTES, this::read));
    }

    private void read(byte[] file) {
        try {
            var markup = model.preview(me, file);
            beforePreview.run();
            show(file, markup);
        } catch (ImportRefused e) {
            StatusMessages.announce(text("guide.imported.refused", e.reason()));
        }
    }

    private void show(byte[] file, String markup) {
        var preview = new GuidePreview();
        preview.show(markup);
        var name = model.partnerName(me);
        var actions = new Div(
                Buttons.primary(text("guide.imported.offer", name), () -> offer(file)),
                Buttons.plain(text("guide.imported.drop"), this::choose));
        actions.addClassName("row");
        removeAll();
        add(
                new Paragraph(text("guide.imported.look")),
                preview,
                new Paragraph(text("guide.imported.offer.what", name)),
                actions);
    }

    private void offer(byte[] file) {
        try {
            model.offer(me, file);
            StatusMessages.announce(text("guide.imported.offered", model.partnerName(me)));
        } catch (ImportRefused e) {
            StatusMessages.announce(text("guide.imported.refused", e.reason()));
        }
        choose();
    }
}
