package app.entente.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two couples whose eight bytes are the same: FNV-1a (Noll) turns both names into 0. */
class FingerprintCollisionTests {

    private static final String ONE = "!0IC=VloaY";
    private static final String ALIKE = "QvXtM>@Fp%";

    private final TestStudy testStudy;

    FingerprintCollisionTests(@TempDir Path folder) throws IOException {
        testStudy = new TestStudy(folder).items("item,scale,key,lo,hi\nkind,warmth,1,1,5\nwarm,warmth,1,1,5\n");
    }

    @Test
    void theirBytesAreTheSame() {
        assertThat(SeenIds.hash(ONE)).isEqualTo(SeenIds.hash(ALIKE));
    }

    @Test
    void bothAreTakenForWhoTheyAre() throws IOException {
        testStudy.answers("couple,item,a,b\n%s,kind,1,2\nx,kind,3,3\n%s,kind,4,5\n".formatted(ONE, ALIKE));

        assertThat(testStudy.compare()).as(testStudy.errors()).isZero();
        assertThat(testStudy.written("items.csv"))
                .contains(ONE + ",kind,1,2,-1,1,0.25,false,negative", ALIKE + ",kind,4,5,-1,1,0.25,false,positive");
    }

    @Test
    void theOneThatComesBackIsRefusedAllTheSame() throws IOException {
        testStudy.answers("couple,item,a,b\n%1$s,kind,1,2\n%2$s,kind,4,5\n%1$s,warm,1,1\n".formatted(ONE, ALIKE));

        assertThat(testStudy.compare()).isEqualTo(2);
        assertThat(testStudy.errors())
                .startsWith("answers.csv, line 4, column 1")
                .contains("comes back");
    }
}
