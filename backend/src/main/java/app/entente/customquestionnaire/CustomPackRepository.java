package app.entente.customquestionnaire;

import app.entente.pack.PackVersion;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores the files as they were when they were first offered. */
@Repository
class CustomPackRepository {

    private static final String FIND_ALL = """
            select content
              from extra.questionnaire
             order by pack, version
            """;

    private static final String FIND_BY_VERSION = """
            select content
              from extra.questionnaire
             where pack = :pack and version = :version
            """;

    private static final String INSERT_IF_ABSENT = """
            insert into extra.questionnaire (pack, version, content)
            values (:pack, :version, :content)
                on conflict (pack, version) do nothing
            """;

    private final JdbcClient jdbc;

    CustomPackRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> findAll() {
        return jdbc.sql(FIND_ALL).query((it, _) -> it.getString("content")).list();
    }

    Optional<String> findByVersion(PackVersion version) {
        return jdbc.sql(FIND_BY_VERSION)
                .param("pack", version.pack().value())
                .param("version", version.version())
                .query(String.class)
                .optional();
    }

    /** Stores the content unless this version has one already, from whichever node. */
    void insertIfAbsent(PackVersion version, String content) {
        jdbc.sql(INSERT_IF_ABSENT)
                .param("pack", version.pack().value())
                .param("version", version.version())
                .param("content", content)
                .update();
    }
}
