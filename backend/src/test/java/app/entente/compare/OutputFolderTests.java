package app.entente.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTests {

    private static final String ITEMS = "item,scale,key,lo,hi\nkind,s,1,1,5\n";
    private static final String ANSWERS = "couple,item,a,b\nx,kind,5,4\n";

    @TempDir
    private Path folder = Path.of("");

    private TestStudy testStudy = new TestStudy(folder);

    @BeforeEach
    void aSmallStudy() throws IOException {
        testStudy = new TestStudy(folder).items(ITEMS).answers(ANSWERS);
    }

    @Test
    void theFolderAndItsParentsAreMade() {
        assertThat(testStudy.compareInto(folder.resolve("far/away/out"))).isZero();
        assertThat(folder.resolve("far/away/out/report.json")).isRegularFile();
        assertThat(folder.resolve("far/away"))
                .isDirectoryNotContaining(it -> it.toString().contains(".compare-"));
    }

    @Test
    void whatElseStandsInTheFolderStays() throws IOException {
        Files.createDirectories(testStudy.out());
        Files.writeString(testStudy.out().resolve("notes.txt"), "mine");
        Files.writeString(testStudy.out().resolve("couples.csv"), "old");

        assertThat(testStudy.compare()).isZero();
        assertThat(testStudy.out().resolve("notes.txt")).hasContent("mine");
        assertThat(testStudy.written("couples.csv")).hasSize(2);
    }

    @Test
    void aRefusedFileLeavesTheLastResultAsItWas() throws IOException {
        testStudy.compare();
        var before = testStudy.written("couples.csv");
        testStudy.answers(ANSWERS + "x,other,1,1\n");

        assertThat(testStudy.compare()).isEqualTo(2);
        assertThat(testStudy.written("couples.csv")).isEqualTo(before);
        assertThat(names()).containsExactlyInAnyOrder("items.csv", "answers.csv", "out");
    }

    @Test
    void whatIsReadIsNeverOverwritten() throws IOException {
        assertThat(testStudy.compareInto(folder)).isEqualTo(2);
        assertThat(testStudy.errors()).contains("items.csv would be overwritten");
        assertThat(folder.resolve("items.csv")).hasContent(ITEMS);
        assertThat(names()).containsExactlyInAnyOrder("items.csv", "answers.csv");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
        Files.writeString(testStudy.out(), "a file");

        assertThat(testStudy.compare()).isEqualTo(2);
        assertThat(testStudy.errors().lines()).singleElement().asString().contains("cannot be an output folder");
    }

    @Test
    void aFolderThatCannotBeMadeEndsWithOneLineAndAnotherStatus() throws IOException {
        Files.writeString(folder.resolve("file"), "");

        assertThat(testStudy.compareInto(folder.resolve("file/out"))).isEqualTo(1);
        assertThat(testStudy.errors().lines()).singleElement().asString().startsWith("cannot write");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(testStudy.compare(folder.resolve("none.csv"), folder.resolve("answers.csv")))
                .isEqualTo(2);
        assertThat(testStudy.errors().lines()).singleElement().asString().contains("none.csv: there is no such file");
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(testStudy.compare(folder.resolve("items.csv"), folder)).isEqualTo(2);
        assertThat(testStudy.errors()).contains("not a file");
    }

    @Test
    void aPipeIsRefusedAtOnceInsteadOfReadHalf() throws IOException, InterruptedException {
        var pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThat(testStudy.compare(folder.resolve("items.csv"), pipe)).isEqualTo(2);
        assertThat(testStudy.errors()).contains("a pipe or a folder will not do");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).toList();
        }
    }
}
