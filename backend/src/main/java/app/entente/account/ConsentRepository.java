package app.entente.account;

import app.entente.person.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConsentRepository {

    private static final String SAVE = """
            insert into account.consent (person_id, version, day)
            values (:person, :version, :day)
                on conflict (person_id) do update
               set version = :version, day = :day
            """;

    private static final String FIND = """
            select version, day
              from account.consent
             where person_id = :person
            """;

    private final JdbcClient jdbc;

    ConsentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(PersonId person, Consent consent) {
        jdbc.sql(SAVE)
                .param("person", person.value())
                .param("version", consent.version())
                .param("day", consent.day())
                .update();
    }

    Optional<Consent> find(PersonId person) {
        return jdbc.sql(FIND)
                .param("person", person.value())
                .query((row, _) -> new Consent(row.getInt("version"), row.getObject("day", LocalDate.class)))
                .optional();
    }
}
