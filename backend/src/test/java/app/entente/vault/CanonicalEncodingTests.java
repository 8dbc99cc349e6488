package app.entente.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalEncodingTests {

    @Test
    void twoDifferentRowsNeverLookAlike() {
        assertThat(bytes("t", "ab", "c")).isNotEqualTo(bytes("t", "a", "bc"));
        assertThat(bytes("t", "a")).isNotEqualTo(bytes("t", "a", ""));
        assertThat(bytes("t", "a")).isNotEqualTo(bytes("ta"));
        assertThat(bytes("t", "a", "b")).isEqualTo(bytes("t", "a", "b"));
    }

    private static byte[] bytes(String table, String... parts) {
        return CanonicalEncoding.bytes(new RowIdentity(table, List.of(parts)));
    }
}
