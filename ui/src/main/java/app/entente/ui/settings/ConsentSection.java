package app.entente.ui.settings;

import static app.entente.ui.i18n.Messages.text;

import app.entente.account.ConsentRecords;
import app.entente.person.PersonId;
import app.entente.ui.access.Paths;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** Shows the day of one's consent, and the way to withdraw it: erasing what was agreed to be kept. */
class ConsentSection extends Composite<PageSection> {

    ConsentSection(ConsentRecords consents, PersonId person) {
        getContent()
                .title(text("settings.consent.heading"))
                .description(text("settings.consent.below"))
                .addContent(
                        new Paragraph(consents.find(person)
                                .map(it -> text("settings.consent.day", LocalizedDates.format(it.day())))
                                .orElseGet(() -> text("settings.consent.unknown"))),
                        new Paragraph(text("settings.consent.withdraw")),
                        new Anchor(Paths.LEAVE, text("settings.consent.go")));
    }
}
