package app.entente.ui.leave;

import static app.entente.ui.i18n.Messages.text;

import app.entente.person.PersonId;
import app.entente.privacy.PersonalDataExporter;
import app.entente.ui.access.ConfirmedPassword;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

/** Downloads one file with all of a person's data. */
class DataExportSection extends Composite<PageSection> {

    DataExportSection(PersonalDataExporter personalDataExporter, PersonId person, ConfirmedPassword confirmedPassword) {
        getContent().title(text("leave.export.heading")).description(text("leave.export.below"));
        getContent()
                .addContent(
                        new Paragraph(text("leave.export.words")),
                        new Paragraph(text("leave.export.closed")),
                        new GatedDownload(
                                "leave.export",
                                "application/json",
                                locale -> personalDataExporter.export(person, locale),
                                confirmedPassword));
    }
}
