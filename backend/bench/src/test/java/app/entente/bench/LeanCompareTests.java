package app.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.compare.CompareCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The yardstick does the same work as what it measures. */
class LeanCompareTests {

    private static final double TOO_FAR = 2e-9;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void bothWriteTheSameNumbersAboutAStudyDrawnFromASeed() throws IOException {
        StudyFile.main(new String[] {folder.toString(), "150"});

        compareBoth();

        for (var file : SameNumbers.FILES) {
            SameNumbers.requireSame(
                    folder.resolve("ours").resolve(file), folder.resolve("lean").resolve(file));
        }
    }

    @Test
    void bothLeaveTheSameUndefined() throws IOException {
        Files.writeString(
                folder.resolve("items.csv"),
                "item,scale,key,lo,hi\nkind,care,1,0,6\nlate,care,-1,0,6\nhome,care,1,0,6\nkind,all,1,0,6\nlate,all,-1,0,6\n");
        Files.writeString(folder.resolve("answers.csv"), """
                couple,item,a,b
                flat,kind,3,3
                flat,late,3,3
                flat,home,3,3
                none,kind,,
                one,kind,6,0
                one,home,2,
                two,home,0,6
                two,late,6,6
                three,kind,1,5
                three,late,2,2
                three,home,6,5
                """);

        compareBoth();

        for (var file : SameNumbers.FILES) {
            SameNumbers.requireSame(
                    folder.resolve("ours").resolve(file), folder.resolve("lean").resolve(file));
        }
    }

    @Test
    void aNumberThatDiffersIsNoticed() throws IOException {
        StudyFile.main(new String[] {folder.toString(), "3"});
        compareBoth();
        var couples = folder.resolve("lean/couples.csv");
        var rows = Files.readAllLines(couples);
        var cells = rows.getLast().split(",", -1);
        cells[2] = Double.toString(Double.parseDouble(cells[2]) + TOO_FAR);
        rows.set(rows.size() - 1, String.join(",", cells));
        Files.write(couples, rows);

        assertThatThrownBy(() -> SameNumbers.requireSame(folder.resolve("ours/couples.csv"), couples))
                .hasMessageContaining("couples.csv, line 4");
    }

    private void compareBoth() throws IOException {
        var items = folder.resolve("items.csv").toString();
        var answers = folder.resolve("answers.csv").toString();
        LeanCompare.main(new String[] {items, answers, folder.resolve("lean").toString()});
        assertThat(new CommandLine(new CompareCommand())
                        .execute(
                                "--items",
                                items,
                                "--answers",
                                answers,
                                "--out",
                                folder.resolve("ours").toString()))
                .isZero();
    }
}
