package app.entente.account;

import app.entente.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AutoAdvanceRepository {

    private static final String FIND = """
            select auto_advance
              from account.person
             where id = :id
            """;

    private static final String CHANGE = """
            update account.person
               set auto_advance = :on
             where id = :id
            """;

    private final JdbcClient jdbc;

    AutoAdvanceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean find(PersonId person) {
        return jdbc.sql(FIND).param("id", person.value()).query(Boolean.class).single();
    }

    void change(PersonId person, boolean on) {
        jdbc.sql(CHANGE).param("id", person.value()).param("on", on).update();
    }
}
