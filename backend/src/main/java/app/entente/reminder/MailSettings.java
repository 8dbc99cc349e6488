package app.entente.reminder;

import app.entente.settings.InvalidSetting;
import app.entente.settings.Range;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The mail server of this instance, for reminders alone; without a host there are none by mail. */
@ConfigurationProperties("entente.mail")
record MailSettings(
        Optional<String> host,

        @Range(min = "1", max = "65535") @DefaultValue("587")
        int port,

        @DefaultValue("starttls") Security security,
        Optional<String> user,
        Optional<String> password,
        Optional<String> from) {

    /** The protection of the connection to the mail server. */
    enum Security {
        STARTTLS,
        TLS,
        NONE
    }

    MailSettings {
        host = host.map(String::strip).filter(Predicate.not(String::isEmpty));
        from = from.map(String::strip).filter(Predicate.not(String::isEmpty));
        if (from.isPresent() ? !isAddress(from.get()) : host.isPresent()) {
            throw new InvalidSetting(
                    "entente.mail.from",
                    "an address like reminder@example.org, which a mail server needs as the sender");
        }
    }

    boolean isOn() {
        return host.isPresent();
    }

    private static boolean isAddress(String text) {
        try {
            return !new MailAddress(text).value().isEmpty();
        } catch (ReminderRefused.AddressRefused _) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "MailSettings[hidden]";
    }
}
