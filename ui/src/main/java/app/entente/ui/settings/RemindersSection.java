package app.entente.ui.settings;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.Composite;

/** The ways of being reminded, all of them off until they are turned on one by one. */
class RemindersSection extends Composite<PageSection> {

    RemindersSection(CalendarReminder calendar, MailReminder mail, PushReminder push) {
        getContent()
                .title(text("settings.reminders.heading"))
                .description(text("settings.reminders.below"))
                .addContent(PageSection.secondaryText(text("settings.reminders.shared")), calendar, mail, push);
    }
}
