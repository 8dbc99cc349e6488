package app.entente.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerFilesTests {

    @TempDir
    private Path folder;

    private Path postgres;
    private final List<String> copied = new ArrayList<>();
    private final BackupSink sink = new BackupSink() {
        @Override
        public void directory(String name) {
            copied.add(name + "/");
        }

        @Override
        public void file(String name, InputStream content) {
            copied.add(name);
        }
    };

    @BeforeEach
    void server() throws IOException {
        postgres = folder.resolve("postgres");
        Files.createDirectories(postgres.resolve("global"));
        Files.createDirectories(postgres.resolve("pg_tblspc"));
        Files.writeString(postgres.resolve("PG_VERSION"), "18");
        Files.writeString(postgres.resolve("global/pg_control"), "control");
    }

    @Test
    void aDirectoryBehindALinkIsCopiedAsItself() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("link"), postgres);
        new ServerFiles(link, sink).copy();
        assertThat(copied)
                .containsExactlyInAnyOrder("global/", "pg_tblspc/", "PG_VERSION", "global/pg_control")
                .endsWith("global/pg_control");
    }

    @Test
    void aLinkAmongTheFilesIsRefused() throws Exception {
        var link = Files.createSymbolicLink(postgres.resolve("base"), folder);
        assertThatThrownBy(() -> new ServerFiles(postgres, sink).copy())
                .isInstanceOf(BackupRefused.class)
                .hasMessage(link + " is a symbolic link, and what it leads to would be missing in the backup, so none"
                        + " was made.");
    }

    @Test
    void aTablespaceIsRefusedByItsName() throws Exception {
        var link = Files.createSymbolicLink(postgres.resolve("pg_tblspc/16400"), folder);
        assertThatThrownBy(() -> new ServerFiles(postgres, sink).copy())
                .isInstanceOf(BackupRefused.class)
                .hasMessageStartingWith(link + " is a tablespace, ");
    }

    @Test
    void aLogBehindALinkIsADirectoryInTheBackup() throws Exception {
        var log = Files.createDirectories(folder.resolve("log"));
        Files.writeString(log.resolve("000000010000000000000001"), "log");
        Files.createSymbolicLink(postgres.resolve("pg_wal"), log);
        var files = new ServerFiles(postgres, sink);
        files.copy();
        assertThat(copied).contains("pg_wal/").doesNotContain("pg_wal");
        assertThat(files.log()).containsExactly("000000010000000000000001");
    }
}
