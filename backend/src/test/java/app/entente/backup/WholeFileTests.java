package app.entente.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTests {

    @TempDir
    private Path folder;

    private Path file;
    private Path part;

    @BeforeEach
    void places() {
        file = folder.resolve("night.backup");
        part = folder.resolve("night.backup.part");
    }

    @Test
    void aLinkAtTheUnfinishedNameIsNotFollowed() throws Exception {
        var victim = Files.writeString(folder.resolve("victim"), "before");
        Files.createSymbolicLink(part, victim);
        assertThatThrownBy(this::write)
                .isInstanceOf(BackupRefused.class)
                .hasMessageStartingWith(part + " is there and was left by no backup");
        assertThat(victim).hasContent("before");
        assertThat(Files.exists(part, LinkOption.NOFOLLOW_LINKS)).isTrue();
        assertThat(file).doesNotExist();
    }

    @Test
    void aLinkToNothingMakesNoFileElsewhere() throws Exception {
        Files.createSymbolicLink(part, folder.resolve("victim"));
        assertThatThrownBy(this::write).isInstanceOf(BackupRefused.class);
        assertThat(folder.resolve("victim")).doesNotExist();
    }

    @Test
    void aLeftoverIsReplacedAndNotWrittenInto() throws Exception {
        Files.writeString(part, "half");
        Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-rw-rw-"));
        var kept = Files.createLink(folder.resolve("kept"), part);
        write();
        assertThat(kept).hasContent("half");
        assertThat(file).hasContent("whole");
        assertThat(part).doesNotExist();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFailureLeavesNothing() throws Exception {
        assertThatThrownBy(() -> new WholeFile(file)
                        .write(
                                _ -> {
                                    throw new IOException("No space left on device");
                                },
                                _ -> {}))
                .isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private void write() throws IOException {
        new WholeFile(file).write(it -> it.write("whole".getBytes(UTF_8)), _ -> {});
    }
}
