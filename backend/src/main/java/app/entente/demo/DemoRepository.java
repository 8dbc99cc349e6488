package app.entente.demo;

import app.entente.account.PersonId;
import app.entente.couple.SpaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DemoRepository {

    private static final String LOCK = "lock table demo.couple in exclusive mode";

    private static final String ALIVE = """
            select count(*)
              from demo.couple
             where until > :now
            """;

    private static final String ALIVE_FROM = ALIVE + "   and address = :address";

    private static final String ADD = """
            insert into demo.couple (space_id, noa, robin, address, until)
            values (:space, :noa, :robin, :address, :until)
            """;

    private static final String OF = """
            select space_id, noa, robin, until
              from demo.couple
             where :person in (noa, robin)
            """;

    private static final String OVER = """
            select space_id, noa, robin, until
              from demo.couple
             where until <= :now
               for update skip locked
            """;

    private static final String REMOVE = """
            delete from demo.couple
             where space_id = :space
            """;

    private final JdbcClient jdbc;

    DemoRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else counts or adds. */
    void lock() {
        jdbc.sql(LOCK).update();
    }

    int alive(Instant now) {
        return jdbc.sql(ALIVE).param("now", utc(now)).query(Integer.class).single();
    }

    int alive(byte[] address, Instant now) {
        return jdbc.sql(ALIVE_FROM)
                .param("now", utc(now))
                .param("address", address)
                .query(Integer.class)
                .single();
    }

    void add(DemoCouple couple, byte[] address) {
        jdbc.sql(ADD)
                .param("space", couple.space().value())
                .param("noa", couple.noa().value())
                .param("robin", couple.robin().value())
                .param("address", address)
                .param("until", utc(couple.until()))
                .update();
    }

    Optional<DemoCouple> of(PersonId person) {
        return jdbc.sql(OF)
                .param("person", person.value())
                .query(DemoRepository::couple)
                .optional();
    }

    /** Those nobody else is ending right now. */
    List<DemoCouple> over(Instant now) {
        return jdbc.sql(OVER)
                .param("now", utc(now))
                .query(DemoRepository::couple)
                .list();
    }

    void remove(DemoCouple couple) {
        jdbc.sql(REMOVE).param("space", couple.space().value()).update();
    }

    private static DemoCouple couple(ResultSet row, int number) throws SQLException {
        return new DemoCouple(
                new SpaceId(row.getObject("space_id", UUID.class)),
                new PersonId(row.getObject("noa", UUID.class)),
                new PersonId(row.getObject("robin", UUID.class)),
                row.getObject("until", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
