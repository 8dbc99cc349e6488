package app.entente.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.TestSettings;
import app.entente.vault.KeyRepository.WrappedKey;
import app.entente.vault.VaultRefused.KeyErased;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys wrapped by another implementation of AES-GCM, as they lie in databases, open in every later version. */
class KeyWrappingTests {

    private static final MasterKey MASTER = MasterKey.of(TestSettings.MASTER_KEY);
    private static final KeyHolder HOLDER = new KeyHolder.Person(
            UUID.fromString("00000000-0000-4000-8000-00000000000a"),
            UUID.fromString("00000000-0000-4000-8000-00000000000b"));
    private static final UUID SECRET = UUID.fromString("00000000-0000-4000-8000-00000000000c");
    private static final WrappedKey ONCE = new WrappedKey(
            bytes(
                    "0202020202020202020202021a573b4bd37d557d97e7eac8fdd1e191e51157cc65570f5fe288295caf7525d9f6d8858073c85583"
                            + "4f009f0369abe489"),
            Optional.empty());
    private static final WrappedKey TWICE = new WrappedKey(
            bytes(
                    "0202020202020202020202027f335c2dba153e17fa8b85a69e0610b0918823b6a5177c53f6e3778890ef5ef699cac3e417a375c1"
                            + "fd768edf2e20af09b8e583f524b9b75a73f9b51943250ec4144a4a3b8e193257ee1f3824"),
            Optional.of(SECRET));
    private static final byte[] KEY = counting(100);

    @TempDir
    private Path data;

    @Test
    void aKeyWrappedOnceOpens() {
        assertThat(wrapping().unwrap(MASTER, HOLDER, ONCE)).contains(KEY);
    }

    @Test
    void aKeyWrappedTwiceOpensWithItsSecretAlone() throws IOException {
        var file = Files.createDirectories(data.resolve("keys/holders")).resolve(SECRET + ".secret");
        Files.write(file, counting(0));
        assertThat(wrapping().unwrap(MASTER, HOLDER, TWICE)).contains(KEY);
        assertThat(wrapping().unwrap(MasterKey.create(), HOLDER, TWICE)).isEmpty();
        Files.write(file, counting(1));
        assertThat(wrapping().unwrap(MASTER, HOLDER, TWICE)).isEmpty();
        Files.delete(file);
        assertThatExceptionOfType(KeyErased.class).isThrownBy(() -> wrapping().unwrap(MASTER, HOLDER, TWICE));
    }

    private KeyWrapping wrapping() {
        var settings = new MasterKeySettings(Optional.empty(), Optional.empty(), data);
        return new KeyWrapping(new KeySecretFiles(settings), false);
    }

    private static byte[] counting(int from) {
        var bytes = new byte[MasterKey.BYTES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (from + i);
        }
        return bytes;
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
