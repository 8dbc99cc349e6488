package app.entente.discussion;

import static app.entente.discussion.JointPayloads.row;

import app.entente.couple.Membership;
import app.entente.session.RoundId;
import app.entente.vault.RowIdentity;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row for the agenda and the parking lot of a round. */
@Repository
class BoardRepository {

    private static final String FIND = """
            select version, payload
              from discussion.board
             where space_id = :space and round_id = :round
            """;

    private static final String LOCK = FIND + " for update";

    private static final String BEGIN = """
            insert into discussion.board (space_id, round_id, version, payload)
            values (:space, :round, 1, :payload)
                on conflict do nothing
            """;

    private static final String UPDATE = """
            update discussion.board
               set version = :version, payload = :payload
             where space_id = :space and round_id = :round
            """;

    private final JdbcClient jdbc;
    private final JointPayloads payloads;

    BoardRepository(JdbcClient jdbc, JointPayloads payloads) {
        this.jdbc = jdbc;
        this.payloads = payloads;
    }

    Board of(Membership me, RoundId round) {
        return find(FIND, me, round).map(it -> open(me, round, it)).orElse(Board.EMPTY);
    }

    /** Whether anything became different; two who change at once wait for each other, so both changes stay. */
    boolean change(Membership me, RoundId round, UnaryOperator<Board> change) {
        statement(BEGIN, me, round)
                .param("payload", payloads.seal(me, identity(me, round, 1), Board.EMPTY))
                .update();
        var before = find(LOCK, me, round).orElseThrow();
        var board = open(me, round, before);
        var changed = change.apply(board);
        if (changed.equals(board)) {
            return false;
        }
        var version = before.version() + 1;
        statement(UPDATE, me, round)
                .param("version", version)
                .param("payload", payloads.seal(me, identity(me, round, version), changed))
                .update();
        return true;
    }

    private Board open(Membership me, RoundId round, Stored stored) {
        return payloads.open(me, identity(me, round, stored.version()), stored.payload(), Board.class);
    }

    private Optional<Stored> find(String sql, Membership me, RoundId round) {
        return statement(sql, me, round)
                .query((it, _) -> new Stored(it.getInt("version"), it.getBytes("payload")))
                .optional();
    }

    private JdbcClient.StatementSpec statement(String sql, Membership me, RoundId round) {
        return jdbc.sql(sql).param("space", me.space().value()).param("round", round.value());
    }

    private static RowIdentity identity(Membership me, RoundId round, int version) {
        return row("discussion.board", me.space().value(), round.value(), version);
    }

    @SuppressWarnings("ArrayRecordComponent") // goes from the row to the vault and nowhere else
    private record Stored(int version, byte[] payload) {}
}
