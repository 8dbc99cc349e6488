package app.entente.ui.settings;

import static app.entente.ui.i18n.Messages.text;

import app.entente.reminder.MailAddress;
import app.entente.reminder.ReminderChannel;
import app.entente.reminder.ReminderRefused.AddressRefused;
import app.entente.reminder.Reminders;
import app.entente.ui.access.ConfirmedPassword;
import app.entente.ui.access.SignedInPrincipal;
import app.entente.ui.kit.Buttons;
import app.entente.ui.shell.PasswordGate;
import com.vaadin.flow.component.textfield.TextField;

/** Reminders by mail, where the operator has a mail server. */
class MailReminder extends ReminderCard {

    private static final String KEY = "settings.reminders.mail";

    private final transient Reminders reminders;
    private final SignedInPrincipal me;
    private final PasswordGate gate;

    MailReminder(Reminders reminders, SignedInPrincipal me, ConfirmedPassword confirmedPassword) {
        super(KEY);
        this.reminders = reminders;
        this.me = me;
        gate = new PasswordGate(confirmedPassword);
        setVisible(reminders.available(ReminderChannel.MAIL));
        refresh();
        add(gate);
    }

    private void refresh() {
        var time = reminders.time(me.person(), ReminderChannel.MAIL);
        if (time.isPresent()) {
            var address = reminders.address(me.person()).map(MailAddress::value).orElse("");
            show(
                    "on",
                    new Object[] {address, HourField.format(time.get().hour())},
                    Buttons.plain(text("settings.reminders.turn-off"), this::turnOff));
        } else {
            showForm();
        }
    }

    private void showForm() {
        var hour = new HourField(reminders.time(me.person(), ReminderChannel.MAIL));
        var address = new TextField(text(KEY + ".address"));
        address.getElement().setAttribute("autocomplete", "email");
        show(
                "off",
                new Object[0],
                address,
                hour,
                Buttons.secondary(text("settings.reminders.turn-on"), () -> gate.pass(() -> turnOn(address, hour))));
    }

    private void turnOn(TextField address, HourField hour) {
        try {
            reminders.turnOnMail(me.person(), me.place(), new MailAddress(address.getValue()), hour.time());
            refresh();
        } catch (AddressRefused _) {
            address.setErrorMessage(text(KEY + ".refused"));
            address.setInvalid(true);
            address.focus();
        }
    }

    private void turnOff() {
        reminders.turnOffMail(me.person());
        refresh();
    }
}
