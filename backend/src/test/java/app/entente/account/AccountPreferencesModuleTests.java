package app.entente.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.person.PersonId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class AccountPreferencesModuleTests {

    private final AccountPreferences accountPreferences;
    private final PersonId noa;

    @Autowired
    AccountPreferencesModuleTests(Accounts accounts, AccountPreferences accountPreferences) {
        this.accountPreferences = accountPreferences;
        noa = accounts.create(UniqueCredentials.name(), UniqueCredentials.PASSWORD)
                .person();
    }

    @Test
    void aLanguageIsKeptOnceItIsChosen() {
        assertThat(accountPreferences.language(noa)).isEmpty();
        accountPreferences.chooseLanguage(noa, Locale.CANADA_FRENCH);
        assertThat(accountPreferences.language(noa)).contains(Locale.FRENCH);
    }

    @Test
    void theNextQuestionComesByItselfUntilThatIsTurnedOff() {
        assertThat(accountPreferences.preferences(noa).autoAdvance()).isTrue();
        accountPreferences.setAutoAdvance(noa, false);
        assertThat(accountPreferences.preferences(noa).autoAdvance()).isFalse();
        accountPreferences.setAutoAdvance(noa, true);
        assertThat(accountPreferences.preferences(noa).autoAdvance()).isTrue();
    }
}
