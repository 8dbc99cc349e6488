package app.entente.ui.checkin;

import static app.entente.ui.i18n.Messages.text;

import app.entente.checkin.CheckInSubject;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Disclosure;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** A folded button that withdraws what both have shown, below the words of what that does. */
class WithdrawDisclosure extends Composite<Disclosure> {

    private final transient CheckInSubject subject;
    private final String partner;
    private final transient Consumer<CheckInSubject> withdraw;

    WithdrawDisclosure(CheckInSubject subject, String partner, Consumer<CheckInSubject> withdraw) {
        this.subject = subject;
        this.partner = partner;
        this.withdraw = withdraw;
    }

    @Override
    protected Disclosure initContent() {
        return new Disclosure(
                text("checkin.withdraw", LocalizedDates.format(subject.day())),
                new Paragraph(text("checkin.withdraw.words", partner)),
                Buttons.danger(text("checkin.withdraw.go"), () -> withdraw.accept(subject)));
    }
}
