package app.entente.extra;

import app.entente.questionnaire.PackVersion;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files as they were when they were first offered. */
@Repository
class StoredRepository {

    private static final String ALL = """
            select content
              from extra.questionnaire
             order by pack, version
            """;

    private static final String OF = """
            select content
              from extra.questionnaire
             where pack = :pack and version = :version
            """;

    private static final String KEEP = """
            insert into extra.questionnaire (pack, version, content)
            values (:pack, :version, :content)
                on conflict (pack, version) do nothing
            """;

    private final JdbcClient jdbc;

    StoredRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> all() {
        return jdbc.sql(ALL).query((it, _) -> it.getString("content")).list();
    }

    Optional<String> of(PackVersion version) {
        return jdbc.sql(OF)
                .param("pack", version.pack().value())
                .param("version", version.version())
                .query(String.class)
                .optional();
    }

    /** The first content stays, whichever node brought it. */
    void keep(PackVersion version, String content) {
        jdbc.sql(KEEP)
                .param("pack", version.pack().value())
                .param("version", version.version())
                .param("content", content)
                .update();
    }
}
