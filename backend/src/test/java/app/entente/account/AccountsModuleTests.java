package app.entente.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.BackendTest;
import app.entente.account.AccountRefused.NameTaken;
import app.entente.account.AccountRefused.PasswordRefused;
import app.entente.account.AccountRefused.RecoveryRefused;
import app.entente.account.AccountRefused.WrongPassword;
import app.entente.person.PersonId;
import app.entente.signin.SignedInPlaceId;
import app.entente.signin.SignedInPlaces;
import app.entente.signin.TestPlaces;
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
    private final AccountAuthentication accountAuthentication;
    private final SignedInPlaces signedInPlaces;
    private final JdbcClient jdbc;
    private final String name = UniqueCredentials.name();
    private PersonId noa = PersonId.create();
    private RecoveryCode code = RecoveryCode.random();

    @Autowired
    AccountsModuleTests(
            Accounts accounts,
            AccountAuthentication accountAuthentication,
            SignedInPlaces signedInPlaces,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.accountAuthentication = accountAuthentication;
        this.signedInPlaces = signedInPlaces;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void noaHasAnAccount() {
        var newAccount = accounts.create(name, UniqueCredentials.PASSWORD);
        noa = newAccount.person();
        code = newAccount.code();
    }

    @Test
    void aNameIsTakenOnce() {
        assertThatThrownBy(() -> accounts.create(name.toUpperCase(Locale.ROOT), UniqueCredentials.PASSWORD))
                .isInstanceOf(NameTaken.class);
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
    void aRenewedCodeReplacesTheOldOne() {
        var next = accounts.renewRecoveryCode(noa, TestPlaces.create(signedInPlaces, noa), UniqueCredentials.PASSWORD);
        assertThatThrownBy(() -> recover(name, code)).isInstanceOf(RecoveryRefused.class);
        recover(name, next);
        assertThat(accountAuthentication.signIn(name, NEW_PASSWORD, UniqueCredentials.origin(), it -> it))
                .contains(noa);
    }

    @Test
    void changingThePasswordAsksForTheCurrentOne() {
        assertThatThrownBy(() -> accounts.changePassword(noa, SignedInPlaceId.create(), NEW_PASSWORD, NEW_PASSWORD))
                .isInstanceOf(WrongPassword.class);
        accounts.changePassword(noa, TestPlaces.create(signedInPlaces, noa), UniqueCredentials.PASSWORD, NEW_PASSWORD);
        assertThat(accounts.passwordMatches(noa, NEW_PASSWORD)).isTrue();
        assertThat(accounts.passwordMatches(noa, UniqueCredentials.PASSWORD)).isFalse();
    }

    @Test
    void aChangedPasswordEndsEveryOtherPlace() {
        var here = signedInPlaces.create(noa);
        var there = signedInPlaces.create(noa);
        accounts.changePassword(
                noa, signedInPlaces.resume(here).orElseThrow().id(), UniqueCredentials.PASSWORD, NEW_PASSWORD);
        assertThat(signedInPlaces.resume(here)).isPresent();
        assertThat(signedInPlaces.resume(there)).isEmpty();
    }

    @Test
    void aPasswordThatIsNotChangedEndsNoPlace() {
        var there = signedInPlaces.create(noa);
        assertThatThrownBy(() -> accounts.changePassword(noa, SignedInPlaceId.create(), NEW_PASSWORD, NEW_PASSWORD))
                .isInstanceOf(WrongPassword.class);
        assertThat(signedInPlaces.resume(there)).isPresent();
    }

    @Test
    void aChangedPasswordIsJudgedToo() {
        assertThatThrownBy(() ->
                        accounts.changePassword(noa, SignedInPlaceId.create(), UniqueCredentials.PASSWORD, "short"))
                .isInstanceOf(PasswordRefused.class);
    }

    @Test
    void aDeviceInOtherHandsDelaysNoPasswordElsewhere() {
        var there = SignedInPlaceId.create();
        for (var guess = 0; guess < 10; guess++) {
            accounts.passwordMatches(noa, there, NEW_PASSWORD);
        }
        assertThatThrownBy(() -> accounts.passwordMatches(noa, there, UniqueCredentials.PASSWORD))
                .isInstanceOf(TooManyAttempts.class);

        assertThat(accounts.passwordMatches(noa, SignedInPlaceId.create(), UniqueCredentials.PASSWORD))
                .isTrue();
    }

    @Test
    void anErasedPersonIsGoneAndTheirNameIsFree() {
        var token = signedInPlaces.create(noa);
        accounts.erase(noa);
        assertThat(accountAuthentication.signIn(name, UniqueCredentials.PASSWORD, UniqueCredentials.origin(), it -> it))
                .isEmpty();
        assertThat(signedInPlaces.resume(token)).isEmpty();
        assertThat(accounts.create(name, UniqueCredentials.PASSWORD).person()).isNotEqualTo(noa);
    }

    private void recover(String name, RecoveryCode code) {
        accountAuthentication.recover(name, code.value(), NEW_PASSWORD, UniqueCredentials.origin());
    }
}
