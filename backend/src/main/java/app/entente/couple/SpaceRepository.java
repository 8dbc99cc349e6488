package app.entente.couple;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SpaceRepository {

    private static final String INSERT = """
            insert into couple.space (id)
            values (:space)
            """;

    private static final String LOCK = """
            select id
              from couple.space
             where id = :space and closed_at is null
               for update
            """;

    private static final String CLOSE = """
            update couple.space
               set closed_at = :at
             where id = :space and closed_at is null
            """;

    private static final String FIND_CLOSED_BEFORE = """
            select id
              from couple.space
             where closed_at < :before
            """;

    private static final String COUNT_OPEN = """
            select count(*)
              from couple.space
             where closed_at is null
            """;

    private static final String DELETE = """
            delete from couple.space
             where id = :space
            """;

    private final JdbcClient jdbc;

    SpaceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(SpaceId space) {
        of(INSERT, space).update();
    }

    /**
     * Locks the space until the transaction ends, so that its seats stay as they are; returns false when it is closed
     * or gone.
     */
    boolean lock(SpaceId space) {
        return of(LOCK, space).query(UUID.class).optional().isPresent();
    }

    boolean close(SpaceId space, Instant at) {
        return of(CLOSE, space).param("at", at.atOffset(ZoneOffset.UTC)).update() > 0;
    }

    List<SpaceId> findClosedBefore(Instant before) {
        return jdbc.sql(FIND_CLOSED_BEFORE)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new SpaceId(row.getObject("id", UUID.class)))
                .list();
    }

    long countOpen() {
        return jdbc.sql(COUNT_OPEN).query(Long.class).single();
    }

    void delete(SpaceId space) {
        of(DELETE, space).update();
    }

    private JdbcClient.StatementSpec of(String sql, SpaceId space) {
        return jdbc.sql(sql).param("space", space.value());
    }
}
