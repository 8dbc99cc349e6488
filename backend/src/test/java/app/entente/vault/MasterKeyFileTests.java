package app.entente.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyFileTests {

    @Test
    void ofManyFirstStartsAtOnceOneMakesTheKey(@TempDir Path data) {
        var starts = IntStream.range(0, 20)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> new MasterKeyFile(data).write(MasterKey.create()).base64()))
                .toList();
        var keys = starts.stream().map(CompletableFuture::join).distinct().toList();
        assertThat(keys)
                .containsExactly(new MasterKeyFile(data).read().orElseThrow().base64());
    }

    @Test
    void nobodyButItsOwnerReadsItAndNothingElseIsLeft(@TempDir Path data) throws IOException {
        var file = new MasterKeyFile(data);
        file.write(MasterKey.create());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        try (var found = Files.list(file.path().getParent())) {
            assertThat(found).containsExactly(file.path());
        }
    }
}
