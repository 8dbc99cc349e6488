package app.entente.ui.settings;

import static app.entente.ui.i18n.Messages.text;

import app.entente.reminder.CalendarFeeds;
import app.entente.ui.access.ConfirmedPassword;
import app.entente.ui.access.ServerAddress;
import app.entente.ui.access.SignedInPrincipal;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.CopyButton;
import app.entente.ui.shell.PasswordGate;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;

/** The private calendar feed: makes its address, which is shown once, and ends it. */
class CalendarReminder extends ReminderCard {

    private static final String KEY = "settings.reminders.calendar";

    private final transient CalendarFeeds feeds;
    private final SignedInPrincipal me;
    private final transient ServerAddress server;
    private final PasswordGate gate;

    CalendarReminder(
            CalendarFeeds feeds, SignedInPrincipal me, ServerAddress server, ConfirmedPassword confirmedPassword) {
        super(KEY);
        this.feeds = feeds;
        this.me = me;
        this.server = server;
        gate = new PasswordGate(confirmedPassword);
        refresh();
        add(gate);
    }

    private void refresh() {
        if (feeds.isOn(me.person())) {
            show("on", new Object[0], actions());
        } else {
            show("off", new Object[0], Buttons.secondary(text(KEY + ".make"), () -> gate.pass(this::issue)));
        }
    }

    private void issue() {
        var token = feeds.issue(me.person(), me.place(), LocalizedDates.browserZone());
        var address = server.value() + "/calendar/" + token + ".ics";
        show(
                "once",
                new Object[0],
                new Code(address),
                new CopyButton(text(KEY + ".copy"), address, text(KEY + ".copied")),
                actions());
    }

    private Div actions() {
        var actions = new Div(
                Buttons.secondary(text(KEY + ".renew"), () -> gate.pass(this::issue)),
                Buttons.plain(text("settings.reminders.turn-off"), this::revoke));
        actions.addClassName("row");
        return actions;
    }

    private void revoke() {
        feeds.revoke(me.person());
        refresh();
    }
}
