package app.entente.reminder;

import java.util.Optional;

/** Settings of a mail server on this machine. */
final class ReminderMails {

    private ReminderMails() {}

    static MailSettings settings(int port) {
        return new MailSettings(
                Optional.of("127.0.0.1"),
                port,
                MailSettings.Security.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.of("reminder@mail.example"));
    }
}
