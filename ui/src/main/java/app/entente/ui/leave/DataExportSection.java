package app.entente.ui.leave;

import static app.entente.ui.i18n.Messages.text;

import app.entente.person.PersonId;
import app.entente.privacy.PersonalDataExporter;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;

/** Downloads one file with all of a person's data, generated on request and never stored. */
class DataExportSection extends Composite<PageSection> {

    DataExportSection(PersonalDataExporter personalDataExporter, PersonId person) {
        getContent().title(text("leave.export.heading")).description(text("leave.export.below"));
        var locale = UI.getCurrent().getLocale();
        var file = text("leave.export.file");
        var download = new Anchor(
                DownloadHandler.fromInputStream(_ -> json(file, personalDataExporter, person, locale)),
                text("leave.export.go"));
        download.addClassName("btn");
        getContent()
                .addContent(
                        new Paragraph(text("leave.export.words")),
                        new Paragraph(text("leave.export.closed")),
                        download);
    }

    private static DownloadResponse json(
            String file, PersonalDataExporter personalDataExporter, PersonId person, Locale locale) {
        var bytes = personalDataExporter.export(person, locale);
        return new DownloadResponse(new ByteArrayInputStream(bytes), file, "application/json", bytes.length);
    }
}
