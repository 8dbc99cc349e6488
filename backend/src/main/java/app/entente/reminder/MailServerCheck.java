package app.entente.reminder;

import jakarta.mail.MessagingException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Signs in to the mail server after the start and once a day, whether or not anybody is reminded by mail, and says in the
 * log where that fails. So no line of the log depends on what a person has turned on.
 */
@Component
class MailServerCheck {

    private static final Logger LOG = LoggerFactory.getLogger(MailServerCheck.class);

    private final MailSettings settings;

    MailServerCheck(MailSettings settings) {
        this.settings = settings;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void check() {
        if (!settings.isOn()) {
            return;
        }
        try {
            MailSender.server(settings).testConnection();
        } catch (MessagingException e) {
            LOG.warn(
                    "The mail server takes no reminders from Entente: {}",
                    e.getClass().getSimpleName());
        }
    }
}
