package app.entente.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.BackendTest;
import app.entente.account.AccountRefused.NameTaken;
import app.entente.account.AccountRefused.PasswordRefused;
import app.entente.account.AccountRefused.RecoveryRefused;
import app.entente.account.AccountRefused.WrongPassword;
import app.entente.person.PersonId;
import app.entente.signin.SignedInPlaces;
import app.entente.signin.TooManyAttempts;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class AccountsModuleTests {

    private static final String NEW_PASSWORD = "two cups and a kettle";

    private final Accounts accounts;
    private final SignedInPlaces signedInPlaces;
    private final AutoAdvance autoAdvance;
    private final JdbcClient jdbc;
    private final String name = UniqueCredentials.name();
    private PersonId noa = PersonId.create();
    private RecoveryCode code = RecoveryCode.random();

    @Autowired
    AccountsModuleTests(Accounts accounts, SignedInPlaces signedInPlaces, AutoAdvance autoAdvance, JdbcClient jdbc) {
        this.accounts = accounts;
        this.signedInPlaces = signedInPlaces;
        this.autoAdvance = autoAdvance;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void noaHasAnAccount() {
        var newAccount = accounts.create(name, UniqueCredentials.PASSWORD);
        noa = newAccount.person();
        code = newAccount.code();
    }

    @Test
    void nameAndPasswordSignInHoweverTheNameIsTyped() {
        assertThat(accounts.signIn(
                        " " + name.toUpperCase(Locale.ROOT), UniqueCredentials.PASSWORD, UniqueCredentials.address()))
                .contains(noa);
    }

    @Test
    void wrongNameAndWrongPasswordGetTheSameAnswer() {
        var wrongPassword = accounts.signIn(name, NEW_PASSWORD, UniqueCredentials.address());
        var wrongName =
                accounts.signIn(UniqueCredentials.name(), UniqueCredentials.PASSWORD, UniqueCredentials.address());
        var noName = accounts.signIn("?", UniqueCredentials.PASSWORD, UniqueCredentials.address());
        assertThat(wrongPassword).isEqualTo(wrongName).isEqualTo(noName).isEmpty();
    }

    @Test
    void aNameIsTakenOnce() {
        assertThatThrownBy(() -> accounts.create(name.toUpperCase(Locale.ROOT), UniqueCredentials.PASSWORD))
                .isInstanceOf(NameTaken.class);
    }

    @Test
    void aLanguageIsKeptOnceItIsChosen() {
        assertThat(accounts.language(noa)).isEmpty();
        accounts.chooseLanguage(noa, Locale.CANADA_FRENCH);
        assertThat(accounts.language(noa)).contains(Locale.FRENCH);
    }

    @Test
    void theNextQuestionComesByItselfUntilThatIsTurnedOff() {
        assertThat(autoAdvance.isOn(noa)).isTrue();
        autoAdvance.set(noa, false);
        assertThat(autoAdvance.isOn(noa)).isFalse();
        autoAdvance.set(noa, true);
        assertThat(autoAdvance.isOn(noa)).isTrue();
    }

    @Test
    void neitherPasswordNorCodeIsStoredReadably() {
        var row = jdbc.sql("select row_to_json(p)::text from account.person p where id = :id")
                .param("id", noa.value())
                .query(String.class)
                .single();
        assertThat(row)
                .contains("$argon2id$")
                .doesNotContain(UniqueCredentials.PASSWORD)
                .doesNotContain(code.value());
    }

    @Test
    void theRecoveryCodeSetsAPasswordEndsEveryPlaceAndGivesTheNextCode() {
        var token = signedInPlaces.create(noa);
        var next = accounts.recover(
                name, code.value().toLowerCase(Locale.ROOT), NEW_PASSWORD, UniqueCredentials.address());
        assertThat(next).isNotEqualTo(code);
        assertThat(signedInPlaces.resume(token)).isEmpty();
        assertThat(accounts.signIn(name, UniqueCredentials.PASSWORD, UniqueCredentials.address()))
                .isEmpty();
        assertThat(accounts.signIn(name, NEW_PASSWORD, UniqueCredentials.address()))
                .contains(noa);
        assertThatThrownBy(() ->
                        accounts.recover(name, code.value(), UniqueCredentials.PASSWORD, UniqueCredentials.address()))
                .isInstanceOf(RecoveryRefused.class);
        assertThat(accounts.recover(name, next.value(), UniqueCredentials.PASSWORD, UniqueCredentials.address()))
                .isNotEqualTo(next);
    }

    @Test
    void aWrongNameAndAWrongCodeAreRefusedAlike() {
        assertThatThrownBy(() -> recover(name, RecoveryCode.random())).isInstanceOf(RecoveryRefused.class);
        assertThatThrownBy(() -> recover(UniqueCredentials.name(), code)).isInstanceOf(RecoveryRefused.class);
        assertThatThrownBy(() -> recover("?", code)).isInstanceOf(RecoveryRefused.class);
    }

    @Test
    void aRenewedCodeReplacesTheOldOne() {
        var next = accounts.renewRecoveryCode(noa, UniqueCredentials.PASSWORD);
        assertThatThrownBy(() -> recover(name, code)).isInstanceOf(RecoveryRefused.class);
        recover(name, next);
        assertThat(accounts.signIn(name, NEW_PASSWORD, UniqueCredentials.address()))
                .contains(noa);
    }

    @Test
    void changingThePasswordAsksForTheCurrentOne() {
        assertThatThrownBy(() -> accounts.changePassword(noa, NEW_PASSWORD, NEW_PASSWORD))
                .isInstanceOf(WrongPassword.class);
        accounts.changePassword(noa, UniqueCredentials.PASSWORD, NEW_PASSWORD);
        assertThat(accounts.passwordMatches(noa, NEW_PASSWORD)).isTrue();
        assertThat(accounts.passwordMatches(noa, UniqueCredentials.PASSWORD)).isFalse();
    }

    @Test
    void aNewPasswordIsJudgedToo() {
        assertThatThrownBy(() -> accounts.changePassword(noa, UniqueCredentials.PASSWORD, "short"))
                .isInstanceOf(PasswordRefused.class);
        assertThatThrownBy(() -> accounts.recover(name, code.value(), "short", UniqueCredentials.address()))
                .isInstanceOf(PasswordRefused.class);
    }

    @Test
    void guessingOnesPasswordIsSlowedDownWhereverItComesFrom() {
        for (var guess = 0; guess < 10; guess++) {
            accounts.signIn(name, NEW_PASSWORD, UniqueCredentials.address());
        }
        assertThatThrownBy(() -> accounts.signIn(name, UniqueCredentials.PASSWORD, UniqueCredentials.address()))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void anErasedPersonIsGoneAndTheirNameIsFree() {
        var token = signedInPlaces.create(noa);
        accounts.erase(noa);
        assertThat(accounts.signIn(name, UniqueCredentials.PASSWORD, UniqueCredentials.address()))
                .isEmpty();
        assertThat(signedInPlaces.resume(token)).isEmpty();
        assertThat(accounts.create(name, UniqueCredentials.PASSWORD).person()).isNotEqualTo(noa);
    }

    private void recover(String name, RecoveryCode code) {
        accounts.recover(name, code.value(), NEW_PASSWORD, UniqueCredentials.address());
    }
}
