package app.entente.ui.leave;

import static app.entente.ui.i18n.Messages.text;

import app.entente.person.PersonId;
import app.entente.privacy.PersonalDataExporter;
import app.entente.ui.access.ConfirmedPassword;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.PageSection;
import app.entente.ui.shell.PasswordGate;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;

/** Downloads one file with all of a person's data, after the password; generated on request and never stored. */
class DataExportSection extends Composite<PageSection> {

    private final transient PersonalDataExporter personalDataExporter;
    private final PersonId person;
    private final transient ConfirmedPassword confirmedPassword;
    private final Div download = new Div();

    DataExportSection(PersonalDataExporter personalDataExporter, PersonId person, ConfirmedPassword confirmedPassword) {
        this.personalDataExporter = personalDataExporter;
        this.person = person;
        this.confirmedPassword = confirmedPassword;
        var gate = new PasswordGate(confirmedPassword);
        getContent().title(text("leave.export.heading")).description(text("leave.export.below"));
        download.add(Buttons.secondary(text("leave.export.offer"), () -> gate.pass(this::showDownload)));
        getContent()
                .addContent(
                        new Paragraph(text("leave.export.words")),
                        new Paragraph(text("leave.export.closed")),
                        download,
                        gate);
    }

    private void showDownload() {
        var locale = UI.getCurrent().getLocale();
        var file = text("leave.export.file");
        var link = new Anchor(DownloadHandler.fromInputStream(_ -> json(file, locale)), text("leave.export.go"));
        link.addClassNames("btn", "primary");
        download.removeAll();
        download.add(link);
        link.getElement().callJsFunction("focus");
    }

    private DownloadResponse json(String file, Locale locale) {
        confirmedPassword.require();
        var bytes = personalDataExporter.export(person, locale);
        return new DownloadResponse(new ByteArrayInputStream(bytes), file, "application/json", bytes.length);
    }
}
