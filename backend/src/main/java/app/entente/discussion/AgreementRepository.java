package app.entente.discussion;

import static app.entente.discussion.JointPayloads.row;

import app.entente.couple.Membership;
import app.entente.session.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A row per agreement, and one for each wording it has had. */
@Repository
class AgreementRepository {

    private static final String OF_ROUND = """
            select agreement_id, version, payload
              from discussion.agreement
             where space_id = :space and round_id = :round
            """;

    private static final String LOCK = OF_ROUND + " and agreement_id = :agreement for update";

    private static final String ADD = """
            insert into discussion.agreement (space_id, round_id, agreement_id, version, payload)
            values (:space, :round, :agreement, :version, :payload)
            """;

    private static final String UPDATE = """
            update discussion.agreement
               set version = :version, payload = :payload
             where space_id = :space and round_id = :round and agreement_id = :agreement
            """;

    private static final String KEEP_WORDING = """
            insert into discussion.wording (space_id, round_id, agreement_id, wording, payload)
            values (:space, :round, :agreement, :wording, :payload)
            """;

    private static final String WORDINGS = """
            select wording, payload
              from discussion.wording
             where space_id = :space and round_id = :round and agreement_id = :agreement
             order by wording
            """;

    private final JdbcClient jdbc;
    private final JointPayloads payloads;

    AgreementRepository(JdbcClient jdbc, JointPayloads payloads) {
        this.jdbc = jdbc;
        this.payloads = payloads;
    }

    List<Agreement> of(Membership me, RoundId round) {
        return statement(OF_ROUND, me, round)
                .query((it, _) -> stored(me, round, it).agreement())
                .list();
    }

    Optional<Stored> locked(Membership me, RoundId round, AgreementId id) {
        return statement(LOCK, me, round)
                .param("agreement", id.value())
                .query((it, _) -> stored(me, round, it))
                .optional();
    }

    void add(Membership me, RoundId round, Agreement agreement) {
        store(ADD, me, round, new Stored(1, agreement));
        keepWording(me, round, agreement);
    }

    void update(Membership me, RoundId round, Stored before, Agreement agreement) {
        store(UPDATE, me, round, new Stored(before.version() + 1, agreement));
        if (agreement.wording() > before.agreement().wording()) {
            keepWording(me, round, agreement);
        }
    }

    List<PastWording> wordings(Membership me, RoundId round, AgreementId id) {
        return statement(WORDINGS, me, round)
                .param("agreement", id.value())
                .query((it, _) -> {
                    var identity = row(WORDING, me.space().value(), round.value(), id.value(), it.getInt("wording"));
                    return payloads.open(me, identity, it.getBytes("payload"), PastWording.class);
                })
                .list();
    }

    private void store(String sql, Membership me, RoundId round, Stored stored) {
        var id = stored.agreement().id().value();
        var identity = row(AGREEMENT, me.space().value(), round.value(), id, stored.version());
        statement(sql, me, round)
                .param("agreement", id)
                .param("version", stored.version())
                .param("payload", payloads.seal(me, identity, stored.agreement()))
                .update();
    }

    private void keepWording(Membership me, RoundId round, Agreement it) {
        var identity = row(WORDING, me.space().value(), round.value(), it.id().value(), it.wording());
        var content = new PastWording(it.wording(), it.terms(), it.wordedBy());
        statement(KEEP_WORDING, me, round)
                .param("agreement", it.id().value())
                .param("wording", it.wording())
                .param("payload", payloads.seal(me, identity, content))
                .update();
    }

    private Stored stored(Membership me, RoundId round, ResultSet row) throws SQLException {
        var id = row.getObject("agreement_id", UUID.class);
        var version = row.getInt("version");
        var identity = row(AGREEMENT, me.space().value(), round.value(), id, version);
        return new Stored(version, payloads.open(me, identity, row.getBytes("payload"), Agreement.class));
    }

    private JdbcClient.StatementSpec statement(String sql, Membership me, RoundId round) {
        return jdbc.sql(sql).param("space", me.space().value()).param("round", round.value());
    }

    private static final String AGREEMENT = "discussion.agreement";
    private static final String WORDING = "discussion.wording";

    record Stored(int version, Agreement agreement) {}
}
