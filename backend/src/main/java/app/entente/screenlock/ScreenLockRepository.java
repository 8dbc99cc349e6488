package app.entente.screenlock;

import app.entente.person.PersonId;
import app.entente.signin.SignedInPlaceId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ScreenLockRepository {

    private static final String SAVE = """
            insert into screenlock.choice (person_id, pin, minutes)
            values (:person, :pin, :minutes)
                on conflict (person_id) do update
               set pin = excluded.pin, minutes = excluded.minutes
            """;

    private static final String DELETE = """
            delete from screenlock.choice
             where person_id = :person
            """;

    private static final String UNLOCK_ALL = """
            delete from screenlock.locked_place
             where person_id = :person
            """;

    private static final String FIND_MINUTES = """
            select minutes
              from screenlock.choice
             where person_id = :person
            """;

    private static final String FIND_PIN = """
            select pin
              from screenlock.choice
             where person_id = :person
            """;

    private static final String LOCK = """
            insert into screenlock.locked_place (place_id, person_id)
            values (:place, :person)
                on conflict (place_id) do nothing
            """;

    private static final String IS_LOCKED = """
            select count(*) > 0
              from screenlock.locked_place
             where place_id = :place
            """;

    private static final String COUNT_TRY = """
            update screenlock.locked_place
               set tries = tries + 1
             where place_id = :place and tries < :most
            """;

    private static final String UNLOCK = """
            delete from screenlock.locked_place
             where place_id = :place
            """;

    private final JdbcClient jdbc;

    ScreenLockRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(PersonId person, byte[] pin, LockDelay delay) {
        of(SAVE, person).param("pin", pin).param("minutes", delay.minutes()).update();
    }

    void delete(PersonId person) {
        of(DELETE, person).update();
        of(UNLOCK_ALL, person).update();
    }

    Optional<LockDelay> findDelay(PersonId person) {
        return of(FIND_MINUTES, person).query(Integer.class).optional().map(LockDelay::of);
    }

    Optional<byte[]> findPin(PersonId person) {
        return of(FIND_PIN, person).query((row, _) -> row.getBytes("pin")).optional();
    }

    boolean lock(PersonId person, SignedInPlaceId place) {
        return of(LOCK, person).param("place", place.value()).update() > 0;
    }

    boolean isLocked(SignedInPlaceId place) {
        return at(IS_LOCKED, place).query(Boolean.class).single();
    }

    /** Counts a try at this place, unless as many as are allowed were counted before. */
    boolean countTry(SignedInPlaceId place, int most) {
        return at(COUNT_TRY, place).param("most", most).update() > 0;
    }

    void unlock(SignedInPlaceId place) {
        at(UNLOCK, place).update();
    }

    private JdbcClient.StatementSpec of(String sql, PersonId person) {
        return jdbc.sql(sql).param("person", person.value());
    }

    private JdbcClient.StatementSpec at(String sql, SignedInPlaceId place) {
        return jdbc.sql(sql).param("place", place.value());
    }
}
