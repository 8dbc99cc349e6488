package app.entente.demo;

import app.entente.couple.SpaceId;
import app.entente.person.PersonId;
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

    private static final String COUNT = "select count(*) from demo.couple";

    private static final String COUNT_ALIVE = """
            select count(*)
              from demo.couple
             where until > :now
            """;

    private static final String COUNT_ALIVE_FROM = COUNT_ALIVE + "   and address = :address";

    private static final String INSERT = """
            insert into demo.couple (space_id, variant, noa, robin, address, until)
            values (:space, :variant, :first, :second, :address, :until)
            """;

    private static final String FIND_BY_PERSON = """
            select space_id, variant, noa, robin, until
              from demo.couple
             where :person in (noa, robin)
            """;

    private static final String FIND_EXPIRED = """
            select space_id, variant, noa, robin, until
              from demo.couple
             where until <= :now
               for update skip locked
            """;

    private static final String DELETE = """
            delete from demo.couple
             where space_id = :space
            """;

    private final JdbcClient jdbc;

    DemoRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the demos until the transaction ends, so that nobody else counts or adds one. */
    void lock() {
        jdbc.sql(LOCK).update();
    }

    long count() {
        return jdbc.sql(COUNT).query(Long.class).single();
    }

    int countAlive(Instant now) {
        return jdbc.sql(COUNT_ALIVE).param("now", utc(now)).query(Integer.class).single();
    }

    int countAlive(byte[] address, Instant now) {
        return jdbc.sql(COUNT_ALIVE_FROM)
                .param("now", utc(now))
                .param("address", address)
                .query(Integer.class)
                .single();
    }

    void insert(DemoCouple couple, byte[] address) {
        jdbc.sql(INSERT)
                .param("space", couple.space().value())
                .param("variant", couple.variant().code())
                .param("first", couple.first().value())
                .param("second", couple.second().value())
                .param("address", address)
                .param("until", utc(couple.until()))
                .update();
    }

    Optional<DemoCouple> findByPerson(PersonId person) {
        return jdbc.sql(FIND_BY_PERSON)
                .param("person", person.value())
                .query(DemoRepository::toCouple)
                .optional();
    }

    /** Returns the demos that have ended by this time, without those that another transaction is deleting. */
    List<DemoCouple> findExpired(Instant now) {
        return jdbc.sql(FIND_EXPIRED)
                .param("now", utc(now))
                .query(DemoRepository::toCouple)
                .list();
    }

    void delete(DemoCouple couple) {
        jdbc.sql(DELETE).param("space", couple.space().value()).update();
    }

    private static DemoCouple toCouple(ResultSet row, int number) throws SQLException {
        return new DemoCouple(
                DemoVariant.ofCode(row.getString("variant")),
                new SpaceId(row.getObject("space_id", UUID.class)),
                new PersonId(row.getObject("noa", UUID.class)),
                new PersonId(row.getObject("robin", UUID.class)),
                row.getObject("until", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
