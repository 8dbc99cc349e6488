package app.entente.payload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PayloadCodecTests {

    private static final PayloadFormat<Map<String, Integer>> COUNTS =
            PayloadFormat.of(Codecs.map(Codecs.TEXT, Codecs.NUMBER));
    private static final PayloadFormat<List<UUID>> IDS = PayloadFormat.of(Codecs.list(Codecs.ID));
    private static final PayloadFormat<String> NAME =
            PayloadFormat.of(Codecs.TEXT, plain -> "first " + new String(plain, UTF_8));

    private final PayloadCodec codec = new PayloadCodec();

    private enum Tree {
        OAK,
        ELM
    }

    @Test
    void aPayloadBeginsWithItsVersion() {
        assertThat(codec.write(NAME, "Noa")).isEqualTo("\u0002\"Noa\"".getBytes(UTF_8));
        assertThat(codec.read(NAME, codec.write(NAME, "Noa"))).isEqualTo("Noa");
    }

    @Test
    void whatHasNoVersionIsFormatOne() {
        assertThat(codec.read(NAME, "Noa".getBytes(UTF_8))).isEqualTo("first Noa");
        assertThat(codec.read(NAME, new byte[] {0, 0, 0})).startsWith("first ");
        assertThat(codec.read(NAME, "Émile".getBytes(UTF_8))).isEqualTo("first Émile");
        assertThat(codec.read(COUNTS, "{\"a\":1,\"b\":null}".getBytes(UTF_8))).isEqualTo(Map.of("a", 1));
    }

    @Test
    void formatOneWrapsItsIdentifiers() {
        var wrapped = "[{\"value\":\"00000000-0000-0000-0000-000000000007\"}]";
        assertThat(codec.read(IDS, wrapped.getBytes(UTF_8))).containsExactly(new UUID(0, 7));
    }

    @Test
    void aLaterVersionIsRefused() {
        assertThatExceptionOfType(LaterFormat.class)
                .isThrownBy(() -> codec.read(NAME, "\u0003\"Noa\"".getBytes(UTF_8)));
    }

    @Test
    void shortContentIsFilledUp() {
        var filled = NAME.atLeast(300);
        assertThat(codec.write(filled, "Noa")).hasSize(300);
        assertThat(codec.read(filled, codec.write(filled, "Noa"))).isEqualTo("Noa");
    }

    @Test
    void aMapKeepsItsOrderAndASetHasOne() {
        var counts = new LinkedHashMap<>(Map.of("z", 1));
        counts.put("a", 2);
        assertThat(codec.read(COUNTS, codec.write(COUNTS, counts)).keySet()).containsExactly("z", "a");
        assertThat(Codecs.set(Codecs.NUMBER).write(Set.of(3, 1, 2))).isEqualTo(List.of(1, 2, 3));
    }

    @Test
    void twoConstantsHaveTwoCodes() {
        assertThatIllegalStateException().isThrownBy(() -> Codecs.codes(Tree.class, _ -> "T"));
        var codes = Codecs.codes(Tree.class, it -> it == Tree.OAK ? "O" : "E");
        assertThatIllegalStateException().isThrownBy(() -> codes.read("A"));
        assertThat(codes.read("E")).isEqualTo(Tree.ELM);
    }
}
