package app.entente.ui.invite;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.SpaceOverview;
import app.entente.invitation.InvitationLifetime;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.RadioOption;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Asks for the inviting person's display name and the invitation's lifetime. */
class InvitationForm extends Div {

    private final TextField name = new TextField(text("invite.name"));
    private final RadioGroupField<InvitationLifetime> lifetime;

    InvitationForm(SpaceOverview spaceOverview, BiConsumer<String, InvitationLifetime> issue) {
        addClassName("stack-l");
        name.setValue(spaceOverview.myName());
        name.setMaxLength(40);
        name.setHelperText(text("invite.name.help"));
        var choices = Arrays.stream(InvitationLifetime.values())
                .map(it -> new RadioOption<>(it, text("invite.lifetime", it)))
                .toList();
        lifetime = new RadioGroupField<>(text("invite.lifetime.label"), OptionLayout.SEGMENTS, choices);
        lifetime.show(Optional.of(InvitationLifetime.THREE_DAYS));
        add(
                name,
                lifetime,
                Buttons.primary(text("invite.make"), () -> issue.accept(name.getValue(), chosenLifetime())),
                PageSection.secondaryText(text("invite.alone")));
    }

    private InvitationLifetime chosenLifetime() {
        return lifetime.selected().orElse(InvitationLifetime.THREE_DAYS);
    }
}
