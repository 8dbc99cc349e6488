package app.entente.agreement;

import app.entente.couple.Membership;
import app.entente.joint.JointPayloads;
import app.entente.session.RoundId;
import app.entente.vault.RowIdentity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores one row per agreement, and one per wording it has had. */
@Repository
class AgreementRepository {

    private static final String FIND_BY_SPACE = """
            select round_id, agreement_id, version, payload
              from discussion.agreement
             where space_id = :space
            """;

    private static final String FIND_FOR_UPDATE = FIND_BY_SPACE + " and agreement_id = :agreement for update";

    private static final String INSERT = """
            insert into discussion.agreement (space_id, round_id, agreement_id, version, payload)
            values (:space, :round, :agreement, :version, :payload)
            """;

    private static final String UPDATE = """
            update discussion.agreement
               set version = :version, payload = :payload
             where space_id = :space and round_id = :round and agreement_id = :agreement
            """;

    private static final String INSERT_WORDING = """
            insert into discussion.wording (space_id, round_id, agreement_id, wording, payload)
            values (:space, :round, :agreement, :wording, :payload)
            """;

    private static final String FIND_WORDINGS = """
            select round_id, wording, payload
              from discussion.wording
             where space_id = :space and agreement_id = :agreement
             order by wording
            """;

    private final JdbcClient jdbc;
    private final JointPayloads payloads;

    AgreementRepository(JdbcClient jdbc, JointPayloads payloads) {
        this.jdbc = jdbc;
        this.payloads = payloads;
    }

    /** Returns the agreements of every round of the space. */
    List<Stored> findBySpace(Membership me) {
        return statement(FIND_BY_SPACE, me).query((it, _) -> stored(me, it)).list();
    }

    Optional<Stored> findForUpdate(Membership me, AgreementId id) {
        return statement(FIND_FOR_UPDATE, me)
                .param("agreement", id.value())
                .query((it, _) -> stored(me, it))
                .optional();
    }

    void insert(Membership me, RoundId round, Agreement agreement) {
        store(INSERT, me, new Stored(round, 1, agreement));
        insertWording(me, round, agreement);
    }

    void update(Membership me, Stored before, Agreement agreement) {
        store(UPDATE, me, new Stored(before.round(), before.version() + 1, agreement));
        if (agreement.wording() > before.agreement().wording()) {
            insertWording(me, before.round(), agreement);
        }
    }

    List<PastWording> findWordings(Membership me, AgreementId id) {
        return statement(FIND_WORDINGS, me)
                .param("agreement", id.value())
                .query((it, _) -> {
                    var round = it.getObject("round_id", UUID.class);
                    var identity = RowIdentity.of(WORDING, me.space().value(), round, id.value(), it.getInt("wording"));
                    return payloads.open(me, identity, AgreementCodecs.WORDING, it.getBytes("payload"));
                })
                .list();
    }

    private void store(String sql, Membership me, Stored stored) {
        var id = stored.agreement().id().value();
        var identity =
                RowIdentity.of(AGREEMENT, me.space().value(), stored.round().value(), id, stored.version());
        statement(sql, me)
                .param("round", stored.round().value())
                .param("agreement", id)
                .param("version", stored.version())
                .param("payload", payloads.seal(me, identity, AgreementCodecs.AGREEMENT, stored.agreement()))
                .update();
    }

    private void insertWording(Membership me, RoundId round, Agreement it) {
        var identity = RowIdentity.of(
                WORDING, me.space().value(), round.value(), it.id().value(), it.wording());
        var content = new PastWording(it.wording(), it.terms(), it.wordedBy());
        statement(INSERT_WORDING, me)
                .param("round", round.value())
                .param("agreement", it.id().value())
                .param("wording", it.wording())
                .param("payload", payloads.seal(me, identity, AgreementCodecs.WORDING, content))
                .update();
    }

    private Stored stored(Membership me, ResultSet row) throws SQLException {
        var round = new RoundId(row.getObject("round_id", UUID.class));
        var id = row.getObject("agreement_id", UUID.class);
        var version = row.getInt("version");
        var identity = RowIdentity.of(AGREEMENT, me.space().value(), round.value(), id, version);
        return new Stored(
                round, version, payloads.open(me, identity, AgreementCodecs.AGREEMENT, row.getBytes("payload")));
    }

    private JdbcClient.StatementSpec statement(String sql, Membership me) {
        return jdbc.sql(sql).param("space", me.space().value());
    }

    private static final String AGREEMENT = "discussion.agreement";
    private static final String WORDING = "discussion.wording";

    record Stored(RoundId round, int version, Agreement agreement) {}
}
