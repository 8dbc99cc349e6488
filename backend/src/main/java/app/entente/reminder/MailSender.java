package app.entente.reminder;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.entente.person.PersonId;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Mails one fixed text in the language of its reader: plain, without a link, a name or a picture, and of the same length
 * whatever is due. It is never used for signing in or recovering.
 */
@Component
class MailSender implements ReminderSender {

    private static final String TIMEOUT_MILLISECONDS = "10000";

    private final DestinationRepository destinations;
    private final ReminderWords words;
    private final MailSettings settings;
    private final Clock clock;
    private final JavaMailSender server;

    MailSender(DestinationRepository destinations, ReminderWords words, MailSettings settings, Clock clock) {
        this.destinations = destinations;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
        server = server(settings);
    }

    @Override
    public ReminderChannel channel() {
        return ReminderChannel.MAIL;
    }

    @Override
    public boolean available() {
        return settings.isOn();
    }

    @Override
    public void send(PersonId person) {
        destinations.findAddress(person).ifPresent(it -> send(person, it));
    }

    private void send(PersonId person, MailAddress to) {
        try {
            server.send(message(person, to));
        } catch (MailException _) {
            // a line here would tell whoever reads the log that somebody is reminded, and when; see MailServerCheck
        }
    }

    private MimeMessage message(PersonId person, MailAddress to) {
        var from = settings.from().orElseThrow();
        try {
            var message = server.createMimeMessage();
            message.setFrom(from);
            message.setRecipients(MimeMessage.RecipientType.TO, to.value());
            message.setSubject(words.text(person, "mail.subject"), UTF_8.name());
            message.setText(words.text(person, "mail.body"), UTF_8.name());
            message.setSentDate(Date.from(clock.instant()));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Message-ID", "<" + UUID.randomUUID() + from.substring(from.indexOf('@')) + ">");
            return message;
        } catch (MessagingException _) {
            throw new IllegalStateException("A reminder cannot be written"); // the cause repeats the address
        }
    }

    static JavaMailSenderImpl server(MailSettings settings) {
        var server = new JavaMailSenderImpl();
        settings.host().ifPresent(server::setHost);
        settings.user().ifPresent(server::setUsername);
        settings.password().ifPresent(server::setPassword);
        server.setPort(settings.port());
        server.setJavaMailProperties(properties(settings));
        return server;
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.user().isPresent()));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLISECONDS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLISECONDS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLISECONDS);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.security()) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> {}
        }
        return properties;
    }
}
