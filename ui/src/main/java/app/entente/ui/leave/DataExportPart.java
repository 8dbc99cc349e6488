package app.entente.ui.leave;

import static app.entente.ui.i18n.Messages.text;

import app.entente.person.PersonId;
import app.entente.privacy.PersonalDataExporter;
import app.entente.ui.access.ConfirmedPassword;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** Downloads one file with all of a person's data. */
class DataExportPart extends Div {

    DataExportPart(PersonalDataExporter personalDataExporter, PersonId person, ConfirmedPassword confirmedPassword) {
        addClassName("stack");
        add(
                new H3(text("leave.export.heading")),
                new Paragraph(text("leave.export.words")),
                new Paragraph(text("leave.export.closed")),
                new GatedDownload(
                        "leave.export",
                        "application/json",
                        locale -> personalDataExporter.export(person, locale),
                        confirmedPassword));
    }
}
