package app.entente.ui.leave;

import static app.entente.ui.kit.Texts.text;

import app.entente.account.PersonId;
import app.entente.privacy.OwnData;
import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;

/** One file with everything of one's own, made when it is asked for and kept nowhere. */
class TakeAlong extends Composite<Leaf> {

    TakeAlong(OwnData ownData, PersonId person) {
        getContent().title(text("leave.export.heading")).below(text("leave.export.below"));
        var locale = UI.getCurrent().getLocale();
        var file = text("leave.export.file");
        var download = new Anchor(
                DownloadHandler.fromInputStream(_ -> json(file, ownData, person, locale)), text("leave.export.go"));
        download.addClassName("btn");
        getContent()
                .put(new Paragraph(text("leave.export.words")), new Paragraph(text("leave.export.closed")), download);
    }

    private static DownloadResponse json(String file, OwnData ownData, PersonId person, Locale locale) {
        var bytes = ownData.export(person, locale);
        return new DownloadResponse(new ByteArrayInputStream(bytes), file, "application/json", bytes.length);
    }
}
