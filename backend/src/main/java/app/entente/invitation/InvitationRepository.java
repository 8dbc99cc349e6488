package app.entente.invitation;

import app.entente.couple.SpaceId;
import app.entente.signin.Token;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InvitationRepository {

    private static final String INSERT = """
            insert into couple.invitation (space_id, id, token, code, until)
            values (:space, :id, :token, :code, :until)
            """;

    private static final String FIND_BY_TOKEN = """
            select space_id, id, until
              from couple.invitation
             where token = :token and ended_at is null and until > :now
            """;

    private static final String FIND_BY_CODE = """
            select space_id, id, until
              from couple.invitation
             where code = :code and ended_at is null and until > :now
            """;

    private static final String FIND_PENDING_UNTIL = """
            select until
              from couple.invitation
             where space_id = :space and ended_at is null and until > :now
            """;

    private static final String MARK_ACCEPTED = """
            update couple.invitation
               set ended_at = :now
             where space_id = :space and id = :id and ended_at is null and until > :now
            """;

    private static final String ADMITS_ACCOUNT = """
            select count(*) > 0
              from couple.invitation
             where space_id = :space and id = :id and ended_at is null and until > :now and not admitted
            """;

    private static final String MARK_ADMITTED = """
            update couple.invitation
               set admitted = true
             where space_id = :space and id = :id and ended_at is null and until > :now and not admitted
            """;

    private static final String END_PENDING = """
            update couple.invitation
               set ended_at = :now
             where space_id = :space and ended_at is null
            """;

    private static final String DELETE_ENDED = """
            delete from couple.invitation
             where ended_at < :before or until < :before
            """;

    private final JdbcClient jdbc;

    InvitationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An invitation that can still be accepted. */
    record PendingOffer(SpaceId space, InvitationId id, Instant until) {}

    void insert(PendingOffer invitation, Token token, byte[] code) {
        jdbc.sql(INSERT)
                .param("space", invitation.space().value())
                .param("id", invitation.id().value())
                .param("token", token.digest())
                .param("code", code)
                .param("until", utc(invitation.until()))
                .update();
    }

    Optional<PendingOffer> findByToken(Token token, Instant now) {
        return toPendingOffer(jdbc.sql(FIND_BY_TOKEN).param("token", token.digest()), now);
    }

    Optional<PendingOffer> findByCode(byte[] code, Instant now) {
        return toPendingOffer(jdbc.sql(FIND_BY_CODE).param("code", code), now);
    }

    Optional<Instant> findPendingUntil(SpaceId space, Instant now) {
        return of(FIND_PENDING_UNTIL, space, now)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Marks the invitation as accepted; returns true for one caller alone where several accept at once. */
    boolean markAccepted(InvitationOffer invitationOffer, Instant now) {
        return of(MARK_ACCEPTED, invitationOffer, now).update() > 0;
    }

    boolean admitsAccount(InvitationOffer invitationOffer, Instant now) {
        return of(ADMITS_ACCOUNT, invitationOffer, now).query(Boolean.class).single();
    }

    /** Marks that an account was made by it, without saying which; returns true for one caller alone. */
    boolean markAdmitted(InvitationOffer invitationOffer, Instant now) {
        return of(MARK_ADMITTED, invitationOffer, now).update() > 0;
    }

    boolean endPending(SpaceId space, Instant now) {
        return of(END_PENDING, space, now).update() > 0;
    }

    void deleteEnded(Instant now, Duration kept) {
        jdbc.sql(DELETE_ENDED).param("before", utc(now.minus(kept))).update();
    }

    private static Optional<PendingOffer> toPendingOffer(JdbcClient.StatementSpec query, Instant now) {
        return query.param("now", utc(now))
                .query((row, _) -> new PendingOffer(
                        new SpaceId(row.getObject("space_id", UUID.class)),
                        new InvitationId(row.getObject("id", UUID.class)),
                        row.getObject("until", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private JdbcClient.StatementSpec of(String sql, InvitationOffer invitationOffer, Instant now) {
        return of(sql, invitationOffer.seat().space(), now)
                .param("id", invitationOffer.id().value());
    }

    private JdbcClient.StatementSpec of(String sql, SpaceId space, Instant now) {
        return jdbc.sql(sql).param("space", space.value()).param("now", utc(now));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
