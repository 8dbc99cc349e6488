package app.entente.checkin;

import app.entente.agreement.AgreementId;
import app.entente.couple.Membership;
import app.entente.session.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Stores one row per check-in: what it is about, the day it begins on, and whether it has opened. */
@Repository
class CheckInRepository {

    private static final String REVIEW = "REVIEW";
    private static final String PULSE = "PULSE";

    private static final String FIND = """
            select check_in_id, kind, subject_id, wording, began_on, opened, payload
              from checkin.check_in
             where space_id = :space
             order by began_on, check_in_id
            """;

    private static final String INSERT = """
            insert into checkin.check_in
                   (space_id, check_in_id, kind, subject_id, wording, began_on, opened, payload)
            values (:space, :checkIn, :kind, :subject, :wording, :day, false, :payload)
                on conflict do nothing
            """;

    private static final String LOCK = """
            select check_in_id, kind, subject_id, wording, began_on, opened, payload
              from checkin.check_in
             where space_id = :space and subject_id = :subject and wording = :wording and began_on = :day
               for update
            """;

    private static final String MARK_OPENED = """
            update checkin.check_in
               set opened = true
             where space_id = :space and check_in_id = :checkIn
            """;

    private static final String DELETE_LAPSED = """
            delete from checkin.check_in
             where not opened and began_on < :day
            """;

    private final JdbcClient jdbc;
    private final CheckInSealer sealer;

    CheckInRepository(JdbcClient jdbc, CheckInSealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /** Returns every check-in of the space, the earliest first. */
    List<StoredCheckIn> findAll(Membership me) {
        return statement(FIND, me).query((row, _) -> toCheckIn(me, row)).list();
    }

    /** Adds a check-in unless there is one of this subject, wording and day. */
    void insert(Membership me, CheckInSubject subject) {
        insert(me, CheckInId.create(), subject);
    }

    void insert(Membership me, CheckInId id, CheckInSubject subject) {
        subject(INSERT, me, subject)
                .param("checkIn", id.value())
                .param("kind", kind(subject))
                .param("payload", sealer.sealQuestions(me, id, subject.questions()))
                .update();
    }

    /** Returns the check-in of this subject, locked until the transaction ends. */
    Optional<StoredCheckIn> lock(Membership me, CheckInSubject subject) {
        return subject(LOCK, me, subject).query((row, _) -> toCheckIn(me, row)).optional();
    }

    void markOpened(Membership me, CheckInId id) {
        statement(MARK_OPENED, me).param("checkIn", id.value()).update();
    }

    /** Deletes the check-ins of all spaces that began before this day and have not opened. */
    int deleteLapsed(LocalDate day) {
        return jdbc.sql(DELETE_LAPSED).param("day", day).update();
    }

    private StoredCheckIn toCheckIn(Membership me, ResultSet row) throws SQLException {
        var id = new CheckInId(row.getObject("check_in_id", UUID.class));
        var about = row.getObject("subject_id", UUID.class);
        var day = row.getObject("began_on", LocalDate.class);
        var subject = REVIEW.equals(row.getString("kind"))
                ? new CheckInSubject.Review(new AgreementId(about), row.getInt("wording"), day)
                : new CheckInSubject.Pulse(
                        new RoundId(about), day, sealer.openQuestions(me, id, row.getBytes("payload")));
        return new StoredCheckIn(id, subject, row.getBoolean("opened"));
    }

    private StatementSpec subject(String sql, Membership me, CheckInSubject subject) {
        return statement(sql, me)
                .param("subject", subject.about())
                .param("wording", wording(subject))
                .param("day", subject.day());
    }

    private StatementSpec statement(String sql, Membership me) {
        return jdbc.sql(sql).param("space", me.space().value());
    }

    private static String kind(CheckInSubject subject) {
        return switch (subject) {
            case CheckInSubject.Review _ -> REVIEW;
            case CheckInSubject.Pulse _ -> PULSE;
        };
    }

    private static int wording(CheckInSubject subject) {
        return switch (subject) {
            case CheckInSubject.Review it -> it.wording();
            case CheckInSubject.Pulse _ -> 1;
        };
    }

    /** A check-in as it is stored; what each has answered is stored apart. */
    record StoredCheckIn(CheckInId id, CheckInSubject subject, boolean opened) {}
}
