package app.entente.signin;

import app.entente.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SignedInPlaceRepository {

    private static final String INSERT = """
            insert into account.place (id, person_id, token, made, last_used)
            values (:id, :person, :token, :today, :today)
            """;

    private static final String FIND_BY_TOKEN = """
            select id, person_id, made, last_used
              from account.place
             where token = :token and made >= :oldest
            """;

    private static final String FIND_BY_PERSON = """
            select id, person_id, made, last_used
              from account.place
             where person_id = :person and made >= :oldest
             order by last_used desc, made desc, id
            """;

    private static final String LOCK = """
            select id
              from account.place
             where person_id = :person and id = :id and made >= :oldest
               for key share
            """;

    private static final String UPDATE_LAST_USED = """
            update account.place
               set last_used = :today
             where id = :id
            """;

    private static final String DELETE = """
            delete from account.place
             where person_id = :person and id = :id
            """;

    private static final String FIND_EXPIRED = """
            select id, person_id, made, last_used
              from account.place
             where made < :oldest
            """;

    private final JdbcClient jdbc;

    SignedInPlaceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(SignedInPlace signedInPlace, Token token) {
        jdbc.sql(INSERT)
                .param("id", signedInPlace.id().value())
                .param("person", signedInPlace.person().value())
                .param("token", token.digest())
                .param("today", signedInPlace.made())
                .update();
    }

    Optional<SignedInPlace> findByToken(Token token, LocalDate oldest) {
        return jdbc.sql(FIND_BY_TOKEN)
                .param("token", token.digest())
                .param("oldest", oldest)
                .query(SignedInPlaceRepository::toPlace)
                .optional();
    }

    List<SignedInPlace> findByPerson(PersonId person, LocalDate oldest) {
        return jdbc.sql(FIND_BY_PERSON)
                .param("person", person.value())
                .param("oldest", oldest)
                .query(SignedInPlaceRepository::toPlace)
                .list();
    }

    /** Keeps the place from ending until the transaction does; returns whether it is still there. */
    boolean lock(PersonId person, SignedInPlaceId place, LocalDate oldest) {
        return jdbc.sql(LOCK)
                .param("person", person.value())
                .param("id", place.value())
                .param("oldest", oldest)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void updateLastUsed(SignedInPlaceId place, LocalDate today) {
        jdbc.sql(UPDATE_LAST_USED)
                .param("id", place.value())
                .param("today", today)
                .update();
    }

    boolean delete(PersonId person, SignedInPlaceId place) {
        return jdbc.sql(DELETE)
                        .param("person", person.value())
                        .param("id", place.value())
                        .update()
                > 0;
    }

    List<SignedInPlace> findExpired(LocalDate oldest) {
        return jdbc.sql(FIND_EXPIRED)
                .param("oldest", oldest)
                .query(SignedInPlaceRepository::toPlace)
                .list();
    }

    private static SignedInPlace toPlace(ResultSet row, int number) throws SQLException {
        return new SignedInPlace(
                new SignedInPlaceId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("made", LocalDate.class),
                row.getObject("last_used", LocalDate.class));
    }
}
