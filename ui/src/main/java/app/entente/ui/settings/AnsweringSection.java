package app.entente.ui.settings;

import static app.entente.ui.i18n.Messages.text;

import app.entente.account.AccountPreferences;
import app.entente.person.PersonId;
import app.entente.ui.kit.CheckboxOption;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.StatusMessages;
import app.entente.ui.saving.ScreenSaves;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** Turns going to the next question by itself on and off. */
class AnsweringSection extends Composite<PageSection> {

    AnsweringSection(AccountPreferences accountPreferences, PersonId me) {
        getContent().title(text("settings.answering.heading")).description(text("settings.answering.below"));
        var advance =
                new CheckboxOption(text("settings.answering.advance"), text("settings.answering.advance.help"), on -> {
                    ScreenSaves.save(
                            this,
                            () -> accountPreferences.setAutoAdvance(me, on),
                            () -> StatusMessages.announce(text("settings.answering.saved")));
                });
        advance.setChecked(accountPreferences.preferences(me).autoAdvance());
        var choices = new Div(advance);
        choices.addClassNames("card", "checkbox-list");
        getContent().addContent(choices);
    }
}
