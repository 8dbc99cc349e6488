package app.entente.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.account.AccountRefused.NameTaken;
import app.entente.account.AccountRefused.SignUpClosed;
import app.entente.account.AccountRefused.SignUpCodeRefused;
import app.entente.account.SignUpClaim.Invited;
import app.entente.account.SignUpClaim.WithCode;
import app.entente.signin.RateLimits;
import app.entente.signin.RefusedAttempt;
import app.entente.signin.SignedInPlaces;
import app.entente.signin.Token;
import app.entente.signin.TypedCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@BackendTest
class SignUpCodesModuleTests {

    private final PersonRepository persons;
    private final Passwords passwords;
    private final PasswordQueue queue;
    private final SignedInPlaces signedInPlaces;
    private final RateLimits rateLimits;
    private final SignUpCodeRepository codes;
    private final TransactionOperations transaction;
    private final JdbcClient jdbc;
    private final TurnableClock clock = new TurnableClock();
    private final List<Object> published = new ArrayList<>();

    @Autowired
    SignUpCodesModuleTests(
            PersonRepository persons,
            Passwords passwords,
            PasswordQueue queue,
            SignedInPlaces signedInPlaces,
            RateLimits rateLimits,
            SignUpCodeRepository codes,
            TransactionOperations transaction,
            JdbcClient jdbc) {
        this.persons = persons;
        this.passwords = passwords;
        this.queue = queue;
        this.signedInPlaces = signedInPlaces;
        this.rateLimits = rateLimits;
        this.codes = codes;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Test
    void whereSignUpIsOpenNothingIsAsked() {
        assertThat(create(SignUpMode.OPEN, new WithCode(""))).isNotNull();
    }

    @Test
    void aCodeAdmitsOnePersonHoweverItIsTypedAndIsGoneThen() {
        var code = issue();
        create(SignUpMode.CODE, new WithCode(" " + code.toLowerCase(Locale.ROOT).replace('-', ' ')));

        assertThat(rows()).doesNotContain(hex(code));
        assertThat(published).isEmpty();
        assertThatThrownBy(() -> create(SignUpMode.CODE, new WithCode(code))).isInstanceOf(SignUpCodeRefused.class);
        assertThat(published).containsExactly(RefusedAttempt.SIGN_UP);
    }

    @Test
    void withoutACodeOnlyWhoIsInvitedComesIn() {
        assertThatThrownBy(() -> create(SignUpMode.CODE, new WithCode(""))).isInstanceOf(SignUpCodeRefused.class);
        assertThat(create(SignUpMode.CODE, new Invited(() -> true))).isNotNull();
        assertThatThrownBy(() -> create(SignUpMode.CODE, new Invited(() -> false)))
                .isInstanceOf(SignUpCodeRefused.class);
    }

    @Test
    void whereSignUpIsClosedNobodyComesIn() {
        var code = issue();
        assertThatThrownBy(() -> create(SignUpMode.CLOSED, new WithCode(code))).isInstanceOf(SignUpClosed.class);
        assertThatThrownBy(() -> create(SignUpMode.CLOSED, new Invited(() -> true)))
                .isInstanceOf(SignUpClosed.class);
    }

    @Test
    void aTakenNameUsesUpNoCode() {
        var code = issue();
        var name = UniqueCredentials.name();
        create(SignUpMode.OPEN, name, new WithCode(""));
        assertThatThrownBy(() -> create(SignUpMode.CODE, name, new WithCode(code)))
                .isInstanceOf(NameTaken.class);

        assertThat(create(SignUpMode.CODE, new WithCode(code))).isNotNull();
    }

    @Test
    void aCodeEndsAfterThirtyDays() {
        var code = issue();
        clock.turn(Duration.ofDays(31));
        assertThatThrownBy(() -> create(SignUpMode.CODE, new WithCode(code))).isInstanceOf(SignUpCodeRefused.class);

        signUpCodes(SignUpMode.CODE).deleteExpired();
        assertThat(rows()).doesNotContain(hex(code));
    }

    private NewAccount create(SignUpMode mode, SignUpClaim claim) {
        return create(mode, UniqueCredentials.name(), claim);
    }

    private NewAccount create(SignUpMode mode, String name, SignUpClaim claim) {
        return new Accounts(
                        persons,
                        passwords,
                        queue,
                        signedInPlaces,
                        rateLimits,
                        signUpCodes(mode),
                        transaction,
                        published::add)
                .create(name, UniqueCredentials.PASSWORD, claim, UniqueCredentials.address());
    }

    private SignUpCodes signUpCodes(SignUpMode mode) {
        return new SignUpCodes(codes, new SignUpSettings(mode), clock, published::add);
    }

    private String issue() {
        return SignUpCodes.issue(codes);
    }

    private String rows() {
        return jdbc.sql("select coalesce(string_agg(encode(code, 'hex'), ' '), '') from account.sign_up_code")
                .query(String.class)
                .single();
    }

    private static String hex(String code) {
        return HexFormat.of().formatHex(new Token(TypedCode.normalize(code)).digest());
    }
}
