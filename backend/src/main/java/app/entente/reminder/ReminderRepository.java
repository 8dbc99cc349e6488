package app.entente.reminder;

import app.entente.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReminderRepository {

    private static final String SAVE = """
            insert into reminder.channel (person_id, channel, hour, zone, next_at)
            values (:person, :channel, :hour, :zone, :next)
                on conflict (person_id, channel) do update
               set hour = excluded.hour, zone = excluded.zone, next_at = excluded.next_at
            """;

    private static final String FIND = """
            select hour, zone
              from reminder.channel
             where person_id = :person and channel = :channel
            """;

    private static final String DELETE = """
            delete from reminder.channel
             where person_id = :person and channel = :channel
            """;

    private static final String DELETE_ALL = """
            delete from reminder.channel
             where person_id = :person
            """;

    /** A row that another node is claiming is passed over, so that no node waits for it or takes it as well. */
    private static final String LOCK_NEXT = """
            select person_id, channel, hour, zone
              from reminder.channel
             where next_at <= :now and channel in (:channels)
             order by next_at
             limit 1
               for update skip locked
            """;

    private static final String SET_NEXT = """
            update reminder.channel
               set next_at = :next
             where person_id = :person and channel = :channel
            """;

    private final JdbcClient jdbc;

    ReminderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The reminders of a person by one channel. */
    record StoredReminder(PersonId person, ReminderChannel channel, ReminderTime time) {}

    void save(PersonId person, ReminderChannel channel, ReminderTime time, Instant next) {
        of(SAVE, person, channel)
                .param("hour", time.hour())
                .param("zone", time.zone().getId())
                .param("next", next.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<ReminderTime> find(PersonId person, ReminderChannel channel) {
        return of(FIND, person, channel).query((row, _) -> toTime(row)).optional();
    }

    void delete(PersonId person, ReminderChannel channel) {
        of(DELETE, person, channel).update();
    }

    void deleteAll(PersonId person) {
        jdbc.sql(DELETE_ALL).param("person", person.value()).update();
    }

    /** Locks one whose time has come until the transaction ends; empty where there is none that nobody has locked. */
    Optional<StoredReminder> lockNext(Instant now, Set<ReminderChannel> channels) {
        return jdbc.sql(LOCK_NEXT)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("channels", channels.stream().map(ReminderChannel::code).collect(Collectors.toSet()))
                .query((row, _) -> toReminder(row))
                .optional();
    }

    void setNext(StoredReminder reminder, Instant next) {
        of(SET_NEXT, reminder.person(), reminder.channel())
                .param("next", next.atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, PersonId person, ReminderChannel channel) {
        return jdbc.sql(sql).param("person", person.value()).param("channel", channel.code());
    }

    private static StoredReminder toReminder(ResultSet row) throws SQLException {
        return new StoredReminder(
                new PersonId(row.getObject("person_id", UUID.class)),
                ReminderChannel.of(row.getString("channel")),
                toTime(row));
    }

    private static ReminderTime toTime(ResultSet row) throws SQLException {
        return new ReminderTime(row.getInt("hour"), ZoneId.of(row.getString("zone")));
    }
}
