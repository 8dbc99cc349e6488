package app.entente.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.account.ConsentRecords;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** The version that is recorded with a consent names the very words that were read. */
class ConsentWordsTests {

    private static final Map<Integer, String> WORDS = Map.of(1, """
            Whoever runs this server could read everything. If that is your partner, use another. \
            Ask, if you do not know.
            What you answer can be about sex, health and belief. By creating an account you agree that this server \
            keeps it, as the privacy page says. You can withdraw that at any time, in your settings.
            """);

    /** Where this fails and the meaning has changed, raise the version and add the new words; keep the old ones. */
    @Test
    void theWordsOfThePageAreThoseOfTheVersion() {
        var texts = ResourceBundle.getBundle("messages.entry", Locale.ROOT);
        assertThat(texts.getString("entry.create.operator") + "\n" + texts.getString("entry.create.consent") + "\n")
                .isEqualTo(WORDS.get(ConsentRecords.VERSION));
    }
}
