package app.entente.couple;

import app.entente.account.Token;
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

    private static final String ADD = """
            insert into couple.invitation (space_id, id, token, code, until)
            values (:space, :id, :token, :code, :until)
            """;

    private static final String BY_TOKEN = """
            select space_id, id, until
              from couple.invitation
             where token = :token and ended_at is null and until > :now
            """;

    private static final String BY_CODE = """
            select space_id, id, until
              from couple.invitation
             where code = :code and ended_at is null and until > :now
            """;

    private static final String PENDING = """
            select until
              from couple.invitation
             where space_id = :space and ended_at is null and until > :now
            """;

    private static final String SPEND = """
            update couple.invitation
               set ended_at = :now
             where space_id = :space and id = :id and ended_at is null and until > :now
            """;

    private static final String END = """
            update couple.invitation
               set ended_at = :now
             where space_id = :space and ended_at is null
            """;

    private static final String FORGET = """
            delete from couple.invitation
             where ended_at < :before or until < :before
            """;

    private final JdbcClient jdbc;

    InvitationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An invitation that can still be accepted. */
    record Alive(SpaceId space, InvitationId id, Instant until) {}

    void add(Alive invitation, Token token, byte[] code) {
        jdbc.sql(ADD)
                .param("space", invitation.space().value())
                .param("id", invitation.id().value())
                .param("token", token.digest())
                .param("code", code)
                .param("until", utc(invitation.until()))
                .update();
    }

    Optional<Alive> byToken(Token token, Instant now) {
        return alive(jdbc.sql(BY_TOKEN).param("token", token.digest()), now);
    }

    Optional<Alive> byCode(byte[] code, Instant now) {
        return alive(jdbc.sql(BY_CODE).param("code", code), now);
    }

    Optional<Instant> pending(SpaceId space, Instant now) {
        return of(PENDING, space, now).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    /** Of all who accept at once one spends it. */
    boolean spend(Offer offer, Instant now) {
        return of(SPEND, offer.seat().space(), now)
                        .param("id", offer.id().value())
                        .update()
                > 0;
    }

    boolean end(SpaceId space, Instant now) {
        return of(END, space, now).update() > 0;
    }

    void forget(Instant now, Duration kept) {
        jdbc.sql(FORGET).param("before", utc(now.minus(kept))).update();
    }

    private static Optional<Alive> alive(JdbcClient.StatementSpec query, Instant now) {
        return query.param("now", utc(now))
                .query((row, _) -> new Alive(
                        new SpaceId(row.getObject("space_id", UUID.class)),
                        new InvitationId(row.getObject("id", UUID.class)),
                        row.getObject("until", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private JdbcClient.StatementSpec of(String sql, SpaceId space, Instant now) {
        return jdbc.sql(sql).param("space", space.value()).param("now", utc(now));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
