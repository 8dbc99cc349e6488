package app.entente.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.BackendTest;
import app.entente.TurnableClock;
import app.entente.account.UniqueCredentials;
import app.entente.couple.Couples;
import app.entente.couple.Membership;
import app.entente.couple.Memberships;
import app.entente.couple.PartnerJoined;
import app.entente.couple.Seat;
import app.entente.couple.SpaceRefused.DisplayNameRefused;
import app.entente.couple.SpaceRefused.SecondSeatTaken;
import app.entente.couple.Spaces;
import app.entente.invitation.InvitationRefused.InvitationGone;
import app.entente.invitation.InvitationRefused.OwnInvitation;
import app.entente.person.PersonId;
import app.entente.signin.TooManyAttempts;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;

@BackendTest
@RecordApplicationEvents
class InvitationsModuleTests {

    private static final int CROWD = 16;

    private final Couples couples;
    private final Spaces spaces;
    private final Invitations invitations;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final TurnableClock clock;
    private Membership noa = Memberships.first();
    private PersonId robin = PersonId.create();

    @Autowired
    InvitationsModuleTests(
            Couples couples,
            Spaces spaces,
            Invitations invitations,
            JdbcClient jdbc,
            TransactionOperations transaction,
            TurnableClock clock) {
        this.couples = couples;
        this.spaces = spaces;
        this.invitations = invitations;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BeforeEach
    void noaIsAlone() {
        noa = couples.alone();
        robin = couples.person();
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void linkAndCodeAreFacesOfOneInvitation() {
        var issuedInvitation = issue();
        var byLink = byToken(issuedInvitation).orElseThrow();
        var byCode = byCode(issuedInvitation.code()).orElseThrow();
        assertThat(byCode.id()).isEqualTo(byLink.id());
        assertThat(byLink.inviter()).isEqualTo("Noa");
        assertThat(byLink.until()).isEqualTo(byCode.until());
    }

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        var code = issue().code();
        assertThat(byCode(code.toLowerCase(Locale.ROOT).replace('-', ' '))).isPresent();
    }

    @Test
    void readingAnOfferWritesNothing() {
        var issuedInvitation = issue();
        var before = everything();
        byToken(issuedInvitation);
        byCode(issuedInvitation.code());
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void neitherTokenNorCodeIsStoredReadably() {
        var issuedInvitation = issue();
        assertThat(everything())
                .doesNotContain(issuedInvitation.token())
                .doesNotContain(issuedInvitation.code().replace("-", ""));
        assertThat(issuedInvitation.toString())
                .doesNotContain(issuedInvitation.token())
                .doesNotContain(issuedInvitation.code());
    }

    @Test
    void acceptingFillsTheSecondSeatAndTellsBoth(ApplicationEvents events) {
        var accepted = invitations.accept(robin, byToken(issue()).orElseThrow(), "Robin");
        assertThat(accepted.seat()).isEqualTo(Seat.B);
        assertThat(accepted.space()).isEqualTo(noa.space());
        assertThat(spaces.current(robin)).contains(accepted);
        assertThat(events.stream(PartnerJoined.class))
                .containsExactly(new PartnerJoined(noa.space(), Set.of(noa.person(), robin)));
    }

    @Test
    void whatIsUsedExpiredRevokedReplacedOrUnknownLooksTheSame() {
        var used = issue();
        var invitationOffer = byToken(used).orElseThrow();
        invitations.accept(robin, invitationOffer, "Robin");
        var other = couples.alone();
        var replaced = invitations.issue(other, InvitationLifetime.ONE_DAY);
        var revoked = invitations.issue(other, InvitationLifetime.ONE_DAY);
        invitations.revoke(other);
        var expired = invitations.issue(couples.alone(), InvitationLifetime.ONE_DAY);
        clock.turn(Duration.ofDays(1));
        var unknown = new IssuedInvitation("unknown", "ABCD-EFGH", clock.instant());
        assertThat(Stream.of(used, replaced, revoked, expired, unknown))
                .allSatisfy(it ->
                        assertThat(byToken(it)).isEqualTo(byCode(it.code())).isEmpty());
    }

    @Test
    void aClosedSpaceOffersNoSeat() {
        var issuedInvitation = issue();
        spaces.close(noa);
        assertThat(byToken(issuedInvitation))
                .isEqualTo(byCode(issuedInvitation.code()))
                .isEmpty();
    }

    @Test
    void anOfferThatEndedMeanwhileIsGone() {
        var invitationOffer = byToken(issue()).orElseThrow();
        invitations.revoke(noa);
        assertThatThrownBy(() -> invitations.accept(robin, invitationOffer, "Robin"))
                .isInstanceOf(InvitationGone.class);
        var late = byToken(issue()).orElseThrow();
        clock.turn(Duration.ofDays(3));
        assertThatThrownBy(() -> invitations.accept(robin, late, "Robin")).isInstanceOf(InvitationGone.class);
    }

    @ParameterizedTest
    @EnumSource
    void anInvitationLivesAsLongAsItSays(InvitationLifetime invitationLifetime) {
        var issuedInvitation = invitations.issue(noa, invitationLifetime);
        clock.turn(invitationLifetime.duration().minusMinutes(1));
        assertThat(byToken(issuedInvitation)).isPresent();
        assertThat(invitations.pendingUntil(noa)).isPresent();
        clock.turn(Duration.ofMinutes(1));
        assertThat(byToken(issuedInvitation)).isEmpty();
        assertThat(invitations.pendingUntil(noa)).isEmpty();
    }

    @Test
    void aNewInvitationEndsTheOldOne() {
        var first = issue();
        var second = issue();
        assertThat(byToken(first)).isEmpty();
        assertThat(byToken(second)).isPresent();
    }

    @Test
    void onesOwnInvitationIsRecognisedAndRefused() {
        var invitationOffer = byToken(issue()).orElseThrow();
        assertThat(invitationOffer.isFrom(noa.person())).isTrue();
        assertThat(invitationOffer.isFrom(robin)).isFalse();
        assertThatThrownBy(() -> invitations.accept(noa.person(), invitationOffer, "Noa"))
                .isInstanceOf(OwnInvitation.class);
        assertThat(invitations.accept(robin, invitationOffer, "Robin").seat()).isEqualTo(Seat.B);
    }

    @Test
    void theSecondSeatIsNeverRefilled() {
        var pair = couples.pair();
        assertThatThrownBy(() -> invitations.issue(pair.first(), InvitationLifetime.ONE_DAY))
                .isInstanceOf(SecondSeatTaken.class);
        assertThatThrownBy(() -> invitations.issue(pair.second(), InvitationLifetime.ONE_DAY))
                .isInstanceOf(SecondSeatTaken.class);
    }

    @Test
    void ofManyWhoAcceptAtOnceOneGetsTheSeat() throws InterruptedException {
        var invitationOffer = byToken(issue()).orElseThrow();
        var acceptors =
                Stream.generate(() -> acceptor(invitationOffer)).limit(CROWD).toList();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = crowd.invokeAll(acceptors);
            assertThat(results).filteredOn(Future::resultNow).hasSize(1);
        }
        assertThat(spaces.memberIds(noa)).hasSize(2);
        assertThat(spaces.overview(noa).partnersName()).isPresent();
    }

    @Test
    void issuingAndAcceptingAtOnceNeverDeadlocks() throws InterruptedException {
        var invitationOffer = byToken(issue()).orElseThrow();
        Callable<Boolean> inviter = () -> issues();
        var both = Stream.generate(() -> Stream.of(acceptor(invitationOffer), inviter))
                .limit(3)
                .flatMap(it -> it)
                .toList();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = crowd.invokeAll(both);
            assertThat(results).allMatch(it -> it.state() == Future.State.SUCCESS);
        }
    }

    @Test
    void guessingCodesEndsAfterTwentyAMinute() {
        var address = UniqueCredentials.address();
        for (var guess = 0; guess < 20; guess++) {
            assertThat(invitations.findByCode("ABCD-EF" + (guess + 20), address))
                    .isEmpty();
        }
        var code = issue().code();
        assertThatThrownBy(() -> invitations.findByCode(code, address)).isInstanceOf(TooManyAttempts.class);
        clock.turn(Duration.ofMinutes(1));
        assertThat(invitations.findByCode(code, address)).isPresent();
    }

    @Test
    void aLinkOpensHoweverOftenOthersTriedAtTheSameAddress() {
        var address = UniqueCredentials.address();
        for (var guess = 0; guess < 20; guess++) {
            invitations.findByCode("ABCD-EF" + (guess + 20), address);
        }
        assertThat(invitations.findByToken(issue().token())).isPresent();
    }

    @Test
    void aCodeHasTenCharactersInTwoGroups() {
        assertThat(issue().code()).matches("[A-Z2-9]{5}-[A-Z2-9]{5}");
    }

    @Test
    void anInvitationAdmitsOneAccountWhileItIsOpen() {
        var invitationOffer = byToken(issue()).orElseThrow();
        assertThat(admit(invitationOffer)).isTrue();
        assertThat(invitations.admitsAccount(invitationOffer)).isFalse();
        assertThat(admit(invitationOffer)).isFalse();
        assertThat(invitations.accept(robin, invitationOffer, "Robin").seat()).isEqualTo(Seat.B);
    }

    @Test
    void anInvitationThatWasUsedRevokedOrEndedAdmitsNobody() {
        var revoked = byToken(issue()).orElseThrow();
        var late = byToken(issue()).orElseThrow();
        clock.turn(Duration.ofDays(3));
        var used = byToken(issue()).orElseThrow();
        invitations.accept(robin, used, "Robin");
        assertThat(List.of(revoked, late, used))
                .noneMatch(invitations::admitsAccount)
                .noneMatch(this::admit);
    }

    @Test
    void endedInvitationsAreForgottenAfterSevenDays() {
        issue();
        invitations.revoke(noa);
        clock.turn(Duration.ofDays(6));
        invitations.deleteEnded();
        assertThat(stored()).isEqualTo(1);
        clock.turn(Duration.ofDays(2));
        invitations.deleteEnded();
        assertThat(stored()).isZero();
    }

    @Test
    void nobodyJoinsUnderANameThatCannotBeSeen() {
        var invitationOffer = byToken(issue()).orElseThrow();
        assertThatThrownBy(() -> invitations.accept(robin, invitationOffer, " \u200b "))
                .isInstanceOf(DisplayNameRefused.class);
    }

    @Test
    void onlyTheInviterIsToldOfTheirInvitation(ApplicationEvents events) {
        issue();
        invitations.revoke(noa);
        invitations.revoke(noa);
        assertThat(events.stream(InvitationChanged.class))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.recipients()).containsExactly(noa.person()));
    }

    /** Somebody whose account is there before the crowd sets out: only so many passwords are hashed at once. */
    private Callable<Boolean> acceptor(InvitationOffer invitationOffer) {
        var person = couples.person();
        return () -> {
            try {
                invitations.accept(person, invitationOffer, "Robin");
                return true;
            } catch (InvitationGone _) {
                return false;
            }
        };
    }

    private boolean issues() {
        try {
            issue();
            return true;
        } catch (SecondSeatTaken _) {
            return false;
        }
    }

    private boolean admit(InvitationOffer invitationOffer) {
        return Boolean.TRUE.equals(transaction.execute(_ -> invitations.admitAccount(invitationOffer)));
    }

    private IssuedInvitation issue() {
        return invitations.issue(noa, InvitationLifetime.THREE_DAYS);
    }

    private Optional<InvitationOffer> byToken(IssuedInvitation issuedInvitation) {
        return invitations.findByToken(issuedInvitation.token());
    }

    private Optional<InvitationOffer> byCode(String code) {
        return invitations.findByCode(code, UniqueCredentials.address());
    }

    private long stored() {
        return jdbc.sql("select count(*) from couple.invitation where space_id = :space")
                .param("space", noa.space().value())
                .query(Long.class)
                .single();
    }

    private String everything() {
        return jdbc.sql("""
                select concat((select string_agg(i::text, ' ' order by i.id) from couple.invitation i),
                              (select string_agg(s::text, ' ' order by s.space_id, s.seat) from couple.seat s))
                """).query(String.class).single();
    }
}
