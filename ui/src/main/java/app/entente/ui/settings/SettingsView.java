package app.entente.ui.settings;

import static app.entente.ui.i18n.Messages.text;

import app.entente.account.AccountPreferences;
import app.entente.account.Accounts;
import app.entente.account.ConsentRecords;
import app.entente.couple.Spaces;
import app.entente.reminder.CalendarFeeds;
import app.entente.reminder.Reminders;
import app.entente.screenlock.ScreenLocks;
import app.entente.signin.SignedInPlaces;
import app.entente.ui.access.ConfirmedPassword;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.access.ServerAddress;
import app.entente.ui.i18n.LocalizedTitle;
import app.entente.ui.kit.PageHeader;
import app.entente.ui.kit.PageSection;
import app.entente.ui.shell.ShownWhilePaused;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The settings of one's account: names, answering, password, recovery code, signed-in places, screen lock, reminders, consent. */
@Route(Paths.SETTINGS)
@PermitAll
class SettingsView extends Div implements LocalizedTitle, ShownWhilePaused {

    SettingsView(
            CurrentMember currentMember,
            Accounts accounts,
            AccountPreferences accountPreferences,
            ConsentRecords consents,
            SignedInPlaces signedInPlaces,
            ScreenLocks screenLocks,
            Reminders reminders,
            CalendarFeeds calendarFeeds,
            ServerAddress serverAddress,
            Spaces spaces,
            ConfirmedPassword confirmedPassword) {
        addClassName("page");
        var me = currentMember.signedIn();
        add(new PageHeader(
                text("settings.over"),
                text("settings.heading"),
                text("settings.lead", accounts.signInName(me.person()))));
        currentMember.membership().ifPresent(seat -> add(new DisplayNameSection(spaces, seat, confirmedPassword)));
        add(
                new AnsweringSection(accountPreferences, me.person()),
                new PasswordSection(accounts, me),
                new RecoveryCodeSection(accounts, me),
                new SignedInPlacesSection(signedInPlaces, me, confirmedPassword),
                new ScreenLockSection(screenLocks, me, confirmedPassword),
                new RemindersSection(
                        new CalendarReminder(calendarFeeds, me, serverAddress, confirmedPassword),
                        new MailReminder(reminders, me, confirmedPassword),
                        new PushReminder(reminders, me, confirmedPassword)),
                new ConsentSection(consents, me.person()),
                leaving());
    }

    private static PageSection leaving() {
        return new PageSection(text("settings.leave.heading"), new Anchor(Paths.LEAVE, text("settings.leave.go")))
                .description(text("settings.leave.below"));
    }

    @Override
    public String titleKey() {
        return "settings.title";
    }
}
