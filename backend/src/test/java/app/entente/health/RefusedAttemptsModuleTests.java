package app.entente.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.BackendTest;
import app.entente.account.AccountAuthentication;
import app.entente.account.AccountRefused.RecoveryRefused;
import app.entente.account.Accounts;
import app.entente.account.UniqueCredentials;
import app.entente.couple.Couples;
import app.entente.invitation.InvitationLifetime;
import app.entente.invitation.Invitations;
import app.entente.signin.RefusedAttempt;
import app.entente.signin.TooManyAttempts;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Each refused attempt to get in is published once, and none that is let in. */
@BackendTest
@RecordApplicationEvents
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RefusedAttemptsModuleTests {

    private static final String WRONG = "two cups and a kettle";

    private final Accounts accounts;
    private final AccountAuthentication accountAuthentication;
    private final Invitations invitations;
    private final Couples couples;
    private final String name = UniqueCredentials.name();

    RefusedAttemptsModuleTests(
            Accounts accounts, AccountAuthentication accountAuthentication, Invitations invitations, Couples couples) {
        this.accounts = accounts;
        this.accountAuthentication = accountAuthentication;
        this.invitations = invitations;
        this.couples = couples;
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreRefusedSignIns(ApplicationEvents events) {
        accounts.create(name, UniqueCredentials.PASSWORD);
        accountAuthentication.signIn(name, WRONG, UniqueCredentials.origin(), it -> it);
        accountAuthentication.signIn(UniqueCredentials.name(), WRONG, UniqueCredentials.origin(), it -> it);
        assertThat(events.stream(RefusedAttempt.class)).containsExactly(RefusedAttempt.SIGN_IN, RefusedAttempt.SIGN_IN);
    }

    @Test
    void aSignInBeyondTheLimitIsRefusedAsWell(ApplicationEvents events) {
        accounts.create(name, UniqueCredentials.PASSWORD);
        var home = UniqueCredentials.origin();
        for (var guess = 0; guess < 10; guess++) {
            accountAuthentication.signIn(name, WRONG, home, it -> it);
        }
        assertThatThrownBy(() -> accountAuthentication.signIn(name, UniqueCredentials.PASSWORD, home, it -> it))
                .isInstanceOf(TooManyAttempts.class);
        assertThat(events.stream(RefusedAttempt.class)).hasSize(11).containsOnly(RefusedAttempt.SIGN_IN);
    }

    @Test
    void aWrongRecoveryCodeIsRefused(ApplicationEvents events) {
        accounts.create(name, UniqueCredentials.PASSWORD);
        assertThatThrownBy(() -> accountAuthentication.recover(name, "AAAA", WRONG, UniqueCredentials.origin()))
                .isInstanceOf(RecoveryRefused.class);
        assertThat(events.stream(RefusedAttempt.class)).containsExactly(RefusedAttempt.RECOVERY_CODE);
    }

    @Test
    void aWrongInvitationCodeIsRefused(ApplicationEvents events) {
        invitations.findByCode("ABCD-EF2345", UniqueCredentials.address());
        assertThat(events.stream(RefusedAttempt.class)).containsExactly(RefusedAttempt.INVITATION_CODE);
    }

    @Test
    void whoIsLetInIsNotCounted(ApplicationEvents events) {
        var code = accounts.create(name, UniqueCredentials.PASSWORD).code();
        accountAuthentication.signIn(name, UniqueCredentials.PASSWORD, UniqueCredentials.origin(), it -> it);
        accountAuthentication.recover(name, code.value(), WRONG, UniqueCredentials.origin());
        var issued = invitations.issue(couples.alone(), InvitationLifetime.THREE_DAYS);
        invitations.findByCode(issued.code(), UniqueCredentials.address());
        assertThat(events.stream(RefusedAttempt.class)).isEmpty();
    }
}
