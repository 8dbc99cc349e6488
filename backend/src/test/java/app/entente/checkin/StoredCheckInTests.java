package app.entente.checkin;

import static app.entente.checkin.CheckInCouples.kept;
import static app.entente.checkin.CheckInCouples.ratherNotSay;
import static app.entente.checkin.CheckInCouples.shown;
import static java.util.Objects.requireNonNull;

import app.entente.BackendTest;
import app.entente.agreement.AgreementId;
import app.entente.couple.Membership;
import app.entente.couple.Memberships;
import app.entente.stored.SealedColumn;
import app.entente.stored.StoredPayloads;
import app.entente.values.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The stored form of check-ins: what is asked, what one has answered, and what both have shown. */
@BackendTest
@Transactional
class StoredCheckInTests {

    private static final Membership ME = Memberships.second();
    private static final CheckInId ID = new CheckInId(UUID.fromString("6f1d2c3b-0a49-4857-8665-748392a1b0cf"));
    private static final LocalDate DAY = LocalDate.of(2026, 4, 5);

    private final StoredPayloads stored;
    private final CheckInRepository checkIns;
    private final CheckInAnswerRepository answers;

    @Autowired
    StoredCheckInTests(StoredPayloads stored, CheckInRepository checkIns, CheckInAnswerRepository answers) {
        this.stored = stored;
        this.checkIns = checkIns;
        this.answers = answers;
    }

    @BeforeEach
    void begin() {
        stored.begin();
    }

    @Test
    void aReview() {
        checkSubject("check-in-review", new CheckInSubject.Review(new AgreementId(new UUID(0, 7)), 3, DAY));
    }

    @Test
    void aPulse() {
        checkSubject(
                "check-in-pulse",
                new CheckInSubject.Pulse(StoredPayloads.ROUND, DAY, List.of("home-fair", "money-open")));
    }

    @Test
    void theAnswersOfOne() {
        checkIns.insert(ME, ID, pulse());
        var given = Map.of(
                "home-fair", shown(new Value.Grade(4)),
                "home-noticed", kept(new Value.Grade(1)),
                "worked", shown(new Value.Chosen("partly")),
                "money-open", ratherNotSay());
        stored.check(
                "check-in-answers",
                List.of(column("checkin.answer", 2)),
                () -> answers.save(ME, ID, 2, given),
                () -> requireNonNull(answers.findMine(ME).get(ID)).answers(),
                given);
    }

    @Test
    void theHalfThatOneHasShown() {
        checkIns.insert(ME, ID, pulse());
        var half = Map.<String, Value>of("home-fair", new Value.Grade(2), "worked", new Value.Chosen("no"));
        stored.check(
                "check-in-half",
                List.of(column("checkin.half", 1)),
                () -> answers.freeze(ME, ID, ME.seat(), half),
                () -> requireNonNull(answers.findHalves(ME).get(ID)).get(ME.seat()),
                half);
    }

    private void checkSubject(String name, CheckInSubject subject) {
        stored.check(
                name,
                List.of(SealedColumn.byBoth(ME, "checkin.check_in", "payload", ID.value(), 1)),
                () -> checkIns.insert(ME, ID, subject),
                () -> checkIns.findAll(ME).getFirst().subject(),
                subject);
    }

    private static SealedColumn column(String table, int version) {
        return SealedColumn.byOne(ME, table, "payload", ID.value(), ME.seat().code(), version);
    }

    private static CheckInSubject pulse() {
        return new CheckInSubject.Pulse(StoredPayloads.ROUND, DAY, List.of("home-fair"));
    }
}
