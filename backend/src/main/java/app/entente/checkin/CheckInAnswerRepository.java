package app.entente.checkin;

import static java.util.Objects.requireNonNull;

import app.entente.answer.Answer;
import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.values.Value;
import app.entente.vault.KeyHolder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Stores what each has answered, and once a check-in has opened, what both have shown. */
@Repository
class CheckInAnswerRepository {

    private static final String FIND_MINE = """
            select check_in_id, seat, ready, version, payload
              from checkin.answer
             where space_id = :space and seat = :seat
            """;

    private static final String FIND_BOTH = """
            select check_in_id, seat, ready, version, payload
              from checkin.answer
             where space_id = :space and check_in_id = :checkIn
            """;

    private static final String SAVE = """
            insert into checkin.answer (space_id, check_in_id, seat, ready, version, payload)
            values (:space, :checkIn, :seat, true, :version, :payload)
                on conflict (space_id, check_in_id, seat)
                do update set ready = true, version = excluded.version, payload = excluded.payload
            """;

    private static final String TAKE_BACK = """
            update checkin.answer
               set ready = false
             where space_id = :space and check_in_id = :checkIn and seat = :seat and ready
            """;

    private static final String FREEZE = """
            insert into checkin.half (space_id, check_in_id, seat, payload)
            values (:space, :checkIn, :seat, :payload)
            """;

    private static final String FIND_HALVES = """
            select check_in_id, seat, payload
              from checkin.half
             where space_id = :space
            """;

    private static final String DELETE_HALVES = """
            delete from checkin.half
             where space_id = :space and check_in_id = :checkIn
            """;

    private final JdbcClient jdbc;
    private final CheckInSealer sealer;

    CheckInAnswerRepository(JdbcClient jdbc, CheckInSealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /** Returns this person's answers to every check-in, by its identifier. */
    Map<CheckInId, SeatAnswers> findMine(Membership me) {
        var mine = new HashMap<CheckInId, SeatAnswers>();
        statement(FIND_MINE, me).param("seat", me.seat().code()).query((ResultSet row) -> {
            var id = new CheckInId(row.getObject("check_in_id", UUID.class));
            mine.put(id, opening(me, Map.of(me.seat(), me.key()), id, row).get());
        });
        return mine;
    }

    /**
     * Returns the answers of those who have given any, one or two. Where the partner has not, one's own are opened
     * twice, so that the work done tells nothing of the partner.
     */
    List<SeatAnswers> findBoth(Membership me, CheckInId id) {
        var owners = sealer.owners(me);
        var sealed = checkIn(FIND_BOTH, me, id)
                .query((row, _) -> opening(me, owners, id, row))
                .list();
        var opened = List.of(sealed.getFirst().get(), sealed.getLast().get());
        return opened.subList(0, sealed.size());
    }

    /** Saves this person's answers and marks them ready. */
    void save(Membership me, CheckInId id, int version, Map<String, Answer> answers) {
        checkIn(SAVE, me, id)
                .param("seat", me.seat().code())
                .param("version", version)
                .param("payload", sealer.sealAnswers(me, id, version, answers))
                .update();
    }

    /** Returns whether this person was ready until now. */
    boolean takeBack(Membership me, CheckInId id) {
        return checkIn(TAKE_BACK, me, id).param("seat", me.seat().code()).update() == 1;
    }

    void freeze(Membership me, CheckInId id, Seat seat, Map<String, Value> half) {
        checkIn(FREEZE, me, id)
                .param("seat", seat.code())
                .param("payload", sealer.sealHalf(me, id, seat, half))
                .update();
    }

    /** Returns whether there were any until now. */
    boolean deleteHalves(Membership me, CheckInId id) {
        return checkIn(DELETE_HALVES, me, id).update() > 0;
    }

    /**
     * Returns what each seat has shown of every check-in that has opened and is not withdrawn; nothing of a seat whose
     * key is erased.
     */
    Map<CheckInId, Map<Seat, Map<String, Value>>> findHalves(Membership me) {
        var halves = new HashMap<CheckInId, Map<Seat, Map<String, Value>>>();
        statement(FIND_HALVES, me).query((ResultSet row) -> {
            var id = new CheckInId(row.getObject("check_in_id", UUID.class));
            var seat = Seat.of(row.getString("seat"));
            halves.computeIfAbsent(id, _ -> new HashMap<>())
                    .put(seat, sealer.openHalf(me, id, seat, row.getBytes("payload")));
        });
        return halves;
    }

    /** Returns what opens the answers in this row, each time it is asked. */
    private Supplier<SeatAnswers> opening(
            Membership me, Map<Seat, ? extends KeyHolder> owners, CheckInId id, ResultSet row) throws SQLException {
        var seat = Seat.of(row.getString("seat"));
        var ready = row.getBoolean("ready");
        var version = row.getInt("version");
        var payload = row.getBytes("payload");
        var owner = requireNonNull(owners.get(seat));
        return () -> new SeatAnswers(seat, ready, version, sealer.openAnswers(me, owner, id, seat, version, payload));
    }

    private StatementSpec checkIn(String sql, Membership me, CheckInId id) {
        return statement(sql, me).param("checkIn", id.value());
    }

    private StatementSpec statement(String sql, Membership me) {
        return jdbc.sql(sql).param("space", me.space().value());
    }

    /** The answers of one seat to one check-in. */
    record SeatAnswers(Seat seat, boolean ready, int version, Map<String, Answer> answers) {

        /** Returns the value that opens where the partner shows theirs too. */
        Optional<Value> offered(String question) {
            return Optional.ofNullable(answers.get(question))
                    .filter(Answer::offered)
                    .flatMap(Answer::value);
        }
    }
}
