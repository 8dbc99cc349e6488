package app.entente.answering;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.pack.Item;
import app.entente.sheet.SampleItems;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionOrderTests {

    @Test
    void theSameSeedGivesTheSameOrder() {
        assertThat(order(1)).isEqualTo(order(1));
    }

    @Test
    void everySeedKeepsTheThemesInTheirOrder() {
        for (int seed = 0; seed < 100; seed++) {
            assertThat(order(seed).stream().map(Item::theme).distinct())
                    .containsExactly(SampleItems.MONEY, SampleItems.TIME, SampleItems.CARE, SampleItems.TRUST);
            assertThat(order(seed)).containsExactlyInAnyOrderElementsOf(SampleItems.ALL);
        }
    }

    @Test
    void withinAThemeEverySequenceComesUp() {
        var sequences = new HashSet<List<Item>>();
        for (int seed = 0; seed < 100; seed++) {
            sequences.add(order(seed).subList(0, 3));
        }
        assertThat(sequences).hasSize(6);
    }

    private static List<Item> order(int seed) {
        return QuestionOrder.of(SampleItems.ALL, new byte[] {(byte) seed});
    }
}
