package app.entente.couple;

import app.entente.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SeatRepository {

    private static final String INSERT = """
            insert into couple.seat (space_id, seat, person_id, name)
            values (:space, :seat, :person, :name)
            """;

    private static final String FIND_BY_PERSON = """
            select seat.space_id, seat.seat, seat.person_id
              from couple.seat
                   join couple.space on space.id = seat.space_id
                   left join couple.choice on choice.space_id = seat.space_id and choice.person_id = seat.person_id
             where seat.person_id = :person
             order by choice.person_id is null, space.closed_at is not null, seat.space_id
            """;

    private static final String FIND_BY_SPACE = """
            select seat.space_id, seat.seat, seat.person_id, seat.name, seat.voice, seat.paused, space.closed_at
              from couple.seat
                   join couple.space on space.id = seat.space_id
             where seat.space_id = :space
             order by seat.seat
            """;

    private static final String MARK_CURRENT = """
            insert into couple.choice (person_id, space_id)
            values (:person, :space)
                on conflict (person_id) do update set space_id = excluded.space_id
            """;

    private static final String RENAME = """
            update couple.seat
               set name = :name
             where space_id = :space and seat = :seat
            """;

    private static final String SET_COLOUR = """
            update couple.seat
               set voice = :voice
             where space_id = :space and seat = :seat
            """;

    private static final String SET_PAUSED = """
            update couple.seat
               set paused = :paused
             where space_id = :space and seat = :seat and paused <> :paused
            """;

    private static final String DELETE = """
            delete from couple.seat
             where space_id = :space and seat = :seat
            """;

    private final JdbcClient jdbc;
    private final DisplayNameSealer names;

    SeatRepository(JdbcClient jdbc, DisplayNameSealer names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** A seat as both may see it; its name is opened when somebody asks for it. */
    record OccupiedSeat(
            Membership member,
            Supplier<String> name,
            Optional<PartnerColour> colour,
            boolean paused,
            Optional<Instant> closedAt) {}

    void insert(Membership me, DisplayName name) {
        of(INSERT, me)
                .param("person", me.person().value())
                .param("name", names.seal(me.space(), me.seat(), name))
                .update();
    }

    /** Returns the memberships of a person, the current space first, closed ones last. */
    List<Membership> of(PersonId person) {
        return jdbc.sql(FIND_BY_PERSON)
                .param("person", person.value())
                .query((row, _) -> toMembership(row))
                .list();
    }

    List<OccupiedSeat> of(SpaceId space) {
        return jdbc.sql(FIND_BY_SPACE)
                .param("space", space.value())
                .query((row, _) -> toOccupiedSeat(row))
                .list();
    }

    void markCurrent(Membership me) {
        personal(MARK_CURRENT, me).update();
    }

    void rename(Membership me, DisplayName name) {
        of(RENAME, me).param("name", names.seal(me.space(), me.seat(), name)).update();
    }

    void setColour(Membership me, PartnerColour partnerColour) {
        of(SET_COLOUR, me).param("voice", partnerColour.code()).update();
    }

    boolean setPaused(Membership me, boolean paused) {
        return of(SET_PAUSED, me).param("paused", paused).update() > 0;
    }

    void delete(Membership me) {
        of(DELETE, me).update();
    }

    private JdbcClient.StatementSpec of(String sql, Membership me) {
        return jdbc.sql(sql)
                .param("space", me.space().value())
                .param("seat", me.seat().code());
    }

    private JdbcClient.StatementSpec personal(String sql, Membership me) {
        return jdbc.sql(sql)
                .param("space", me.space().value())
                .param("person", me.person().value());
    }

    private OccupiedSeat toOccupiedSeat(ResultSet row) throws SQLException {
        var member = toMembership(row);
        var name = row.getBytes("name");
        return new OccupiedSeat(
                member,
                () -> names.open(member.space(), member.seat(), name),
                Optional.ofNullable(row.getString("voice")).map(PartnerColour::of),
                row.getBoolean("paused"),
                Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static Membership toMembership(ResultSet row) throws SQLException {
        return new Membership(
                new SpaceId(row.getObject("space_id", UUID.class)),
                Seat.of(row.getString("seat")),
                new PersonId(row.getObject("person_id", UUID.class)));
    }
}
