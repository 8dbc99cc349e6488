package app.entente.door;

import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.session.RoundId;
import app.entente.values.ItemId;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class SnapshotRepository {

    private static final String STORE_SHARED = """
            insert into door.snapshot (space_id, round_id, shared, sha256)
            values (:space, :round, :shared, :sha256)
            """;

    private static final String STORE_PART = """
            insert into door.half (space_id, round_id, seat, part, payload)
            values (:space, :round, :seat, :part, :payload)
            """;

    private static final String SHARED = """
            select shared, sha256
              from door.snapshot
             where space_id = :space and round_id = :round
            """;

    private static final String PARTS = """
            select seat, payload
              from door.half
             where space_id = :space and round_id = :round
             order by seat, part
            """;

    private static final String WITHDRAW = """
            insert into door.withdrawal (space_id, round_id, item)
            values (:space, :round, :item)
                on conflict do nothing
            """;

    private static final String WITHDRAWN = """
            select item
              from door.withdrawal
             where space_id = :space and round_id = :round
            """;

    private final JdbcClient jdbc;

    SnapshotRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(Membership me, RoundId round, SealedSnapshot sealedSnapshot) {
        round(STORE_SHARED, me, round)
                .param("shared", sealedSnapshot.shared().getFirst())
                .param("sha256", sealedSnapshot.sha256())
                .update();
        for (var seat : Seat.values()) {
            store(me, round, seat, sealedSnapshot.half(seat));
        }
    }

    SealedSnapshot find(Membership me, RoundId round) {
        var parts = parts(me, round);
        var a = parts.getOrDefault(Seat.A, List.of());
        var b = parts.getOrDefault(Seat.B, List.of());
        return round(SHARED, me, round)
                .query((row, _) ->
                        new SealedSnapshot(List.of(row.getBytes("shared")), a, b).verified(row.getBytes("sha256")))
                .single();
    }

    void withdraw(Membership me, RoundId round, ItemId item) {
        round(WITHDRAW, me, round).param("item", item.value()).update();
    }

    Set<ItemId> withdrawn(Membership me, RoundId round) {
        return Set.copyOf(round(WITHDRAWN, me, round)
                .query((row, _) -> new ItemId(row.getString("item")))
                .list());
    }

    private void store(Membership me, RoundId round, Seat seat, List<byte[]> parts) {
        for (int i = 0; i < parts.size(); i++) {
            round(STORE_PART, me, round)
                    .param("seat", seat.code())
                    .param("part", i + 1)
                    .param("payload", parts.get(i))
                    .update();
        }
    }

    private Map<Seat, List<byte[]>> parts(Membership me, RoundId round) {
        var parts = new EnumMap<Seat, List<byte[]>>(Seat.class);
        round(PARTS, me, round).query((ResultSet row) -> {
            parts.computeIfAbsent(Seat.of(row.getString("seat")), _ -> new ArrayList<>())
                    .add(row.getBytes("payload"));
        });
        return parts;
    }

    private StatementSpec round(String sql, Membership me, RoundId round) {
        return jdbc.sql(sql).param("space", me.space().value()).param("round", round.value());
    }
}
