package app.entente.reminder;

import app.entente.person.PersonId;
import app.entente.signin.Token;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CalendarFeedRepository {

    private static final String SAVE = """
            insert into reminder.calendar (person_id, token, zone)
            values (:person, :token, :zone)
                on conflict (person_id) do update
               set token = excluded.token, zone = excluded.zone
            """;

    private static final String FIND_ZONE = """
            select zone
              from reminder.calendar
             where person_id = :person
            """;

    private static final String FIND = """
            select person_id, zone
              from reminder.calendar
             where token = :token
            """;

    private static final String DELETE = """
            delete from reminder.calendar
             where person_id = :person
            """;

    private final JdbcClient jdbc;

    CalendarFeedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A feed: its person, and the time zone in which their days are counted. */
    record StoredFeed(PersonId person, ZoneId zone) {}

    void save(PersonId person, Token token, ZoneId zone) {
        of(SAVE, person)
                .param("token", token.digest())
                .param("zone", zone.getId())
                .update();
    }

    Optional<ZoneId> findZone(PersonId person) {
        return of(FIND_ZONE, person).query(String.class).optional().map(ZoneId::of);
    }

    Optional<StoredFeed> find(Token token) {
        return jdbc.sql(FIND)
                .param("token", token.digest())
                .query((row, _) -> new StoredFeed(
                        new PersonId(row.getObject("person_id", UUID.class)), ZoneId.of(row.getString("zone"))))
                .optional();
    }

    void delete(PersonId person) {
        of(DELETE, person).update();
    }

    private JdbcClient.StatementSpec of(String sql, PersonId person) {
        return jdbc.sql(sql).param("person", person.value());
    }
}
