package app.entente.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.account.AccountPreferences;
import app.entente.couple.Couples;
import app.entente.person.PersonId;
import app.entente.reminder.ReminderRefused.AddressRefused;
import app.entente.settings.InvalidSetting;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class MailSenderTests {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"));

    private final DestinationRepository destinations;
    private final ReminderWords words;
    private final AccountPreferences accountPreferences;
    private final Clock clock;
    private final PersonId noa;

    @Autowired
    MailSenderTests(
            DestinationRepository destinations,
            ReminderWords words,
            AccountPreferences accountPreferences,
            Couples couples,
            Clock clock) {
        this.destinations = destinations;
        this.words = words;
        this.accountPreferences = accountPreferences;
        this.clock = clock;
        noa = couples.person();
    }

    @Test
    void theMailSaysNothingOfThisProductAndHasNoLink() throws MessagingException {
        var mail = mailed(noa, "noa@example.org", Locale.ENGLISH);
        assertThat(mail.getSubject()).isEqualTo("A short reminder");
        assertThat(GreenMailUtil.getBody(mail)).contains("the reminder you asked for");
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("reminder@mail.example");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("noa@example.org");
        assertThat(whole(mail).toLowerCase(Locale.ROOT))
                .doesNotContain("entente", "partner", "couple", "answer to", "agreement", "http", "javamail")
                .contains("auto-submitted: auto-generated");
    }

    @Test
    void everyMailInOneLanguageHasTheSameSize(@Autowired Couples couples) throws MessagingException {
        var first = mailed(noa, "noa@example.org", Locale.FRENCH);
        var second = mailed(couples.person(), "lou@example.org", Locale.FRENCH);
        assertThat(first.getSubject()).isEqualTo("Un petit rappel");
        assertThat(second.getSize()).isEqualTo(first.getSize());
        assertThat(GreenMailUtil.getBody(second)).isEqualTo(GreenMailUtil.getBody(first));
    }

    @Test
    void aMailServerThatIsNotThereStopsNothing() {
        destinations.saveAddress(noa, new MailAddress("noa@example.org"));
        assertThatCode(() -> sender(1).send(noa)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a..b@example.org", ".a@example.org", "a.@example.org", "a@-example.org", "a@example.o-"})
    void anAddressThatNoMailCanBeWrittenToIsRefused(String address) {
        assertThatExceptionOfType(AddressRefused.class).isThrownBy(() -> new MailAddress(address));
    }

    @Test
    void aPersonWithoutAnAddressIsSentNothing() {
        sender(SERVER.getSmtp().getPort()).send(noa);
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void aMailServerNeedsASender() {
        assertThatExceptionOfType(InvalidSetting.class)
                .isThrownBy(() -> new MailSettings(
                        Optional.of("mail.example"),
                        587,
                        MailSettings.Security.STARTTLS,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("nobody")))
                .withMessageContaining("ENTENTE_MAIL_FROM");
    }

    private MimeMessage mailed(PersonId person, String address, Locale language) {
        accountPreferences.chooseLanguage(person, language);
        destinations.saveAddress(person, new MailAddress(address));
        var before = SERVER.getReceivedMessages().length;
        sender(SERVER.getSmtp().getPort()).send(person);
        assertThat(SERVER.getReceivedMessages()).hasSize(before + 1);
        return SERVER.getReceivedMessages()[before];
    }

    private MailSender sender(int port) {
        return new MailSender(destinations, words, ReminderMails.settings(port), clock);
    }

    /** The whole mail but its random identifier. */
    private static String whole(MimeMessage mail) throws MessagingException {
        var headers = String.join("\n", Collections.list(mail.getAllHeaderLines()));
        return headers.replace(
                        mail.getMessageID(), UUID.nameUUIDFromBytes(new byte[0]).toString())
                + GreenMailUtil.getBody(mail);
    }
}
