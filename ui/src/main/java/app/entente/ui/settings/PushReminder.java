package app.entente.ui.settings;

import static app.entente.ui.i18n.Messages.text;

import app.entente.push.PushRefused;
import app.entente.reminder.ReminderChannel;
import app.entente.reminder.Reminders;
import app.entente.ui.access.ConfirmedPassword;
import app.entente.ui.access.SignedInPrincipal;
import app.entente.ui.kit.Buttons;
import app.entente.ui.shell.PasswordGate;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Reminders by web push in this browser, which itself asks its person before it takes any. */
class PushReminder extends ReminderCard {

    private static final String KEY = "settings.reminders.push";

    /** The browser asks only during a click, so this listens there. */
    private static final String LISTEN = """
            const button = this;
            const send = (kind, detail) => button.dispatchEvent(new CustomEvent(kind, {detail}));
            button.addEventListener('click', () => window.reminders.turnOn($0, $1).then(
              it => send('subscribed', it), () => send('subscription-refused', '')));
            """;

    private static final String TURN_OFF = "window.reminders?.turnOff()";
    private static final String ENDPOINT = "event.detail";

    private final transient Reminders reminders;
    private final SignedInPrincipal me;
    private final PasswordGate gate;

    PushReminder(Reminders reminders, SignedInPrincipal me, ConfirmedPassword confirmedPassword) {
        super(KEY);
        this.reminders = reminders;
        this.me = me;
        gate = new PasswordGate(confirmedPassword);
        setVisible(reminders.available(ReminderChannel.PUSH));
        refresh();
        add(gate);
    }

    private void refresh() {
        var time = reminders.time(me.person(), ReminderChannel.PUSH);
        if (time.isPresent() && reminders.isPushedTo(me.person(), me.place())) {
            show(
                    "on",
                    new Object[] {HourField.format(time.get().hour())},
                    Buttons.plain(text("settings.reminders.turn-off"), this::turnOff));
        } else {
            showForm("off");
        }
    }

    private void showForm(String state) {
        var hour = new HourField(reminders.time(me.person(), ReminderChannel.PUSH));
        show(state, new Object[0], new Paragraph(text(KEY + ".third-party")), hour, turnOnButton(hour));
    }

    private NativeButton turnOnButton(HourField hour) {
        var button = Buttons.secondary(text("settings.reminders.turn-on"), () -> {});
        var element = button.getElement();
        element.executeJs(LISTEN, reminders.pushKey(), text(KEY + ".notification"));
        element.addEventListener(
                        "subscribed",
                        it -> subscribed(it.getEventData().get(ENDPOINT).asString(), hour))
                .addEventData(ENDPOINT);
        element.addEventListener("subscription-refused", _ -> showForm("refused"));
        return button;
    }

    void subscribed(String endpoint, HourField hour) {
        gate.pass(() -> turnOn(endpoint, hour));
    }

    private void turnOn(String endpoint, HourField hour) {
        try {
            reminders.turnOnPush(me.person(), me.place(), endpoint, hour.time());
            refresh();
        } catch (PushRefused _) {
            getElement().executeJs(TURN_OFF);
            showForm("unknown");
        }
    }

    private void turnOff() {
        reminders.turnOffPush(me.person(), me.place());
        getElement().executeJs(TURN_OFF);
        refresh();
    }
}
