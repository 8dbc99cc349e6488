package app.entente.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlaceRepository {

    private static final String ADD = """
            insert into account.place (id, person_id, token, made, last_used)
            values (:id, :person, :token, :today, :today)
            """;

    private static final String BY_TOKEN = """
            select id, person_id, made, last_used
              from account.place
             where token = :token and last_used >= :oldest
            """;

    private static final String OF = """
            select id, person_id, made, last_used
              from account.place
             where person_id = :person and last_used >= :oldest
             order by last_used desc, made desc, id
            """;

    private static final String TOUCH = """
            update account.place
               set last_used = :today
             where id = :id
            """;

    private static final String END = """
            delete from account.place
             where person_id = :person and id = :id
            """;

    private static final String REMOVE_UNUSED = """
            delete from account.place
             where last_used < :oldest
            """;

    private final JdbcClient jdbc;

    PlaceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Place place, Token token) {
        jdbc.sql(ADD)
                .param("id", place.id().value())
                .param("person", place.person().value())
                .param("token", token.digest())
                .param("today", place.made())
                .update();
    }

    Optional<Place> find(Token token, LocalDate oldest) {
        return jdbc.sql(BY_TOKEN)
                .param("token", token.digest())
                .param("oldest", oldest)
                .query(PlaceRepository::place)
                .optional();
    }

    List<Place> of(PersonId person, LocalDate oldest) {
        return jdbc.sql(OF)
                .param("person", person.value())
                .param("oldest", oldest)
                .query(PlaceRepository::place)
                .list();
    }

    void touch(PlaceId place, LocalDate today) {
        jdbc.sql(TOUCH).param("id", place.value()).param("today", today).update();
    }

    boolean end(PersonId person, PlaceId place) {
        return jdbc.sql(END)
                        .param("person", person.value())
                        .param("id", place.value())
                        .update()
                > 0;
    }

    void removeUnused(LocalDate oldest) {
        jdbc.sql(REMOVE_UNUSED).param("oldest", oldest).update();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(
                new PlaceId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("made", LocalDate.class),
                row.getObject("last_used", LocalDate.class));
    }
}
