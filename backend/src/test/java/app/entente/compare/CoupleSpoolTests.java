package app.entente.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.csv.EncodedField;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoupleSpoolTests {

    private static final int COUPLES = 1_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyCoupleComesBackInOrderAsItWasAdded() throws IOException {
        var read = new ArrayList<StudyCouple>();
        try (var spool = new CoupleSpool(folder.resolve("spool"), 2)) {
            IntStream.range(0, COUPLES).mapToObj(CoupleSpoolTests::couple).forEach(spool::add);
            spool.forEachBundle(read::addAll);
        }

        assertThat(read).hasSize(COUPLES);
        for (int i = 0; i < COUPLES; i++) {
            assertThat(read.get(i).name().bytes()).isEqualTo(couple(i).name().bytes());
            assertThat(read.get(i).a()).containsExactly(i, StudyCouple.MISSING);
            assertThat(read.get(i).b()).containsExactly(-i, 3);
        }
    }

    @Test
    void nothingIsLeftWhenItIsClosed() throws IOException {
        try (var spool = new CoupleSpool(folder.resolve("spool"), 2)) {
            spool.add(couple(1));
            assertThat(folder.resolve("spool")).exists();
        }

        assertThat(folder).isEmptyDirectory();
    }

    private static StudyCouple couple(int i) {
        return new StudyCouple(
                EncodedField.of("é".repeat(i) + i), new int[] {i, StudyCouple.MISSING}, new int[] {-i, 3});
    }
}
