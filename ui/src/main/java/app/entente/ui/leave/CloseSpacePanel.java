package app.entente.ui.leave;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.access.ConfirmedPassword;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.ConsequenceList;
import app.entente.ui.kit.PageSection;
import app.entente.ui.shell.PasswordGate;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.Duration;

/** Closes the space for good, after the password: lists the consequences first and asks for one more press. */
class CloseSpacePanel extends Div {

    private final transient Duration retention;
    private final transient Runnable close;
    private final transient ConfirmedPassword confirmedPassword;

    CloseSpacePanel(Duration kept, ConfirmedPassword confirmedPassword, Runnable close) {
        this.retention = kept;
        this.close = close;
        this.confirmedPassword = confirmedPassword;
        addClassNames("close-space", "stack-s");
        showOffer();
    }

    private void showOffer() {
        var gate = new PasswordGate(confirmedPassword);
        removeAll();
        add(
                PageSection.secondaryText(text("leave.close.words")),
                Buttons.secondary(text("leave.close.go"), () -> gate.pass(this::showConfirmation)),
                gate);
    }

    private void showConfirmation() {
        removeAll();
        var answers = new Div(
                Buttons.danger(text("leave.close.now"), this::close),
                Buttons.plain(text("common.cancel"), this::showOffer));
        answers.addClassName("row");
        var heading = new H3(text("leave.close.heading"));
        heading.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        add(heading, consequences(), answers);
    }

    private void close() {
        confirmedPassword.require();
        close.run();
    }

    private ConsequenceList consequences() {
        return new ConsequenceList(
                text("leave.close.at-once"),
                text("leave.close.partner"),
                text("leave.close.retention", retention.toDays()),
                text("leave.guides"));
    }
}
