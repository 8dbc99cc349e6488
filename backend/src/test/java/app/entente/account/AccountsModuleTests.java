package app.entente.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.BackendTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class AccountsModuleTests {

    private static final String NEW_PASSWORD = "two cups and a kettle";

    private final Accounts accounts;
    private final Places places;
    private final JdbcClient jdbc;
    private final String name = People.name();
    private PersonId noa = PersonId.create();
    private RecoveryCode code = RecoveryCode.random();

    @Autowired
    AccountsModuleTests(Accounts accounts, Places places, JdbcClient jdbc) {
        this.accounts = accounts;
        this.places = places;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void noaHasAnAccount() {
        var created = accounts.create(name, People.PASSWORD);
        noa = created.person();
        code = created.code();
    }

    @Test
    void nameAndPasswordSignInHoweverTheNameIsTyped() {
        assertThat(accounts.signIn(" " + name.toUpperCase(Locale.ROOT), People.PASSWORD, People.address()))
                .contains(noa);
    }

    @Test
    void wrongNameAndWrongPasswordGetTheSameAnswer() {
        var wrongPassword = accounts.signIn(name, NEW_PASSWORD, People.address());
        var wrongName = accounts.signIn(People.name(), People.PASSWORD, People.address());
        var noName = accounts.signIn("?", People.PASSWORD, People.address());
        assertThat(wrongPassword).isEqualTo(wrongName).isEqualTo(noName).isEmpty();
    }

    @Test
    void aNameIsTakenOnce() {
        assertThatThrownBy(() -> accounts.create(name.toUpperCase(Locale.ROOT), People.PASSWORD))
                .isInstanceOf(NameTaken.class);
    }

    @Test
    void aLanguageIsKeptOnceItIsChosen() {
        assertThat(accounts.language(noa)).isEmpty();
        accounts.chooseLanguage(noa, Locale.CANADA_FRENCH);
        assertThat(accounts.language(noa)).contains(Locale.FRENCH);
    }

    @Test
    void neitherPasswordNorCodeIsStoredReadably() {
        var row = jdbc.sql("select row_to_json(p)::text from account.person p where id = :id")
                .param("id", noa.value())
                .query(String.class)
                .single();
        assertThat(row).contains("$argon2id$").doesNotContain(People.PASSWORD).doesNotContain(code.value());
    }

    @Test
    void theRecoveryCodeSetsAPasswordEndsEveryPlaceAndGivesTheNextCode() {
        var token = places.open(noa);
        var next = accounts.recover(name, code.value().toLowerCase(Locale.ROOT), NEW_PASSWORD, People.address());
        assertThat(next).isNotEqualTo(code);
        assertThat(places.resume(token)).isEmpty();
        assertThat(accounts.signIn(name, People.PASSWORD, People.address())).isEmpty();
        assertThat(accounts.signIn(name, NEW_PASSWORD, People.address())).contains(noa);
        assertThatThrownBy(() -> accounts.recover(name, code.value(), People.PASSWORD, People.address()))
                .isInstanceOf(RecoveryRefused.class);
        assertThat(accounts.recover(name, next.value(), People.PASSWORD, People.address()))
                .isNotEqualTo(next);
    }

    @Test
    void aWrongNameAndAWrongCodeAreRefusedAlike() {
        assertThatThrownBy(() -> recover(name, RecoveryCode.random())).isInstanceOf(RecoveryRefused.class);
        assertThatThrownBy(() -> recover(People.name(), code)).isInstanceOf(RecoveryRefused.class);
        assertThatThrownBy(() -> recover("?", code)).isInstanceOf(RecoveryRefused.class);
    }

    @Test
    void aRenewedCodeReplacesTheOldOne() {
        var next = accounts.renewRecoveryCode(noa, People.PASSWORD);
        assertThatThrownBy(() -> recover(name, code)).isInstanceOf(RecoveryRefused.class);
        recover(name, next);
        assertThat(accounts.signIn(name, NEW_PASSWORD, People.address())).contains(noa);
    }

    @Test
    void changingThePasswordAsksForTheCurrentOne() {
        assertThatThrownBy(() -> accounts.changePassword(noa, NEW_PASSWORD, NEW_PASSWORD))
                .isInstanceOf(WrongPassword.class);
        accounts.changePassword(noa, People.PASSWORD, NEW_PASSWORD);
        assertThat(accounts.passwordMatches(noa, NEW_PASSWORD)).isTrue();
        assertThat(accounts.passwordMatches(noa, People.PASSWORD)).isFalse();
    }

    @Test
    void aNewPasswordIsJudgedToo() {
        assertThatThrownBy(() -> accounts.changePassword(noa, People.PASSWORD, "short"))
                .isInstanceOf(PasswordRefused.class);
        assertThatThrownBy(() -> accounts.recover(name, code.value(), "short", People.address()))
                .isInstanceOf(PasswordRefused.class);
    }

    @Test
    void guessingOnesPasswordIsSlowedDownWhereverItComesFrom() {
        for (var guess = 0; guess < 10; guess++) {
            accounts.signIn(name, NEW_PASSWORD, People.address());
        }
        assertThatThrownBy(() -> accounts.signIn(name, People.PASSWORD, People.address()))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void anErasedPersonIsGoneAndTheirNameIsFree() {
        var token = places.open(noa);
        accounts.erase(noa);
        assertThat(accounts.signIn(name, People.PASSWORD, People.address())).isEmpty();
        assertThat(places.resume(token)).isEmpty();
        assertThat(accounts.create(name, People.PASSWORD).person()).isNotEqualTo(noa);
    }

    private void recover(String name, RecoveryCode code) {
        accounts.recover(name, code.value(), NEW_PASSWORD, People.address());
    }
}
