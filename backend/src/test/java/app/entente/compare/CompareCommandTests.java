package app.entente.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CompareCommandTests {

    private static final String ITEMS = """
            item,scale,key,lo,hi
            kind,warmth,1,1,5
            warm,warmth,1,1,5
            cold,warmth,-1,1,5
            warm,all,1,1,5
            """;
    private static final String ANSWERS = """
            couple,item,a,b
            x,kind,5,4
            x,warm,4,2
            x,cold,1,
            "y,z",kind,9,3
            """;

    private final StringWriter errors = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void oneRowForEachCoupleAndItemInTheOrderOfTheItems() throws IOException {
        assertThat(compare(ITEMS, ANSWERS)).isZero();

        assertThat(written("items.csv"))
                .containsExactly(
                        "couple,item,a_keyed,b_keyed,diff,absdiff,norm_gap,crosses_midpoint,pca_category",
                        "x,kind,5,4,1,1,0.25,false,positive",
                        "x,warm,4,2,2,2,0.5,true,disagree",
                        "x,cold,5,,,,,,missing",
                        "\"y,z\",kind,,3,,,,,missing",
                        "\"y,z\",warm,,,,,,,missing",
                        "\"y,z\",cold,,,,,,,missing");
    }

    @Test
    void aScaleIsMeasuredOnlyWithEnoughAnswers() throws IOException {
        compare(ITEMS, ANSWERS);

        assertThat(written("scales.csv"))
                .contains("x,warmth,3,3,2,2,4.6666666667,3,14,9,4.6666666667,,91.6666666667,,,,,")
                .contains("x,all,1,1,1,1,4,2,4,2,4,2,75,25,4,2,2,0.5");
    }

    @Test
    void theReportCountsWhatIsMissingAndSaysWhyNormsAreEmpty() throws IOException {
        compare(ITEMS, ANSWERS);

        assertThat(Files.readString(folder.resolve("out/report.json")))
                .contains("\"rows\": 4", "\"couples\": 2", "\"missing\": 1", "\"out_of_range\": 1")
                .contains("fewer than 100 couples");
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            couple,item,a,b;x,kind,1,2;y,kind,1,2;x,warm,1,2 | answers.csv, line 4, column 1 | couple x comes back
            couple,item,a,b;x,kind,1,2;x,kind,1,2             | answers.csv, line 3, column 2 | twice
            couple,item,a,b;x,other,1,2                       | answers.csv, line 2, column 2 | not in the items file
            couple,item,a,b;x,kind,1                          | answers.csv, line 2, column 4 | 3 columns instead of 4
            couple,item,a,b;x,kind,1,2,3                      | answers.csv, line 2, column 5 | 5 columns instead of 4
            couple,item,a,b;x,kind,1.5,2                      | answers.csv, line 2, column 3 | not a whole number
            couple,item,a,b;x,kind,1,two                      | answers.csv, line 2, column 4 | not a whole number
            couple,item,a;x,kind,1                            | answers.csv, line 1, column 4 | expected the header
            couple,item,a,b;,kind,1,2                         | answers.csv, line 2, column 1 | couple is missing
            couple,item,a,b,c;x,kind,1,2,3                    | answers.csv, line 1, column 5 | expected the header
            couple,item,a,b;;;x,kind,1,2;x,kind,,             | answers.csv, line 5, column 2 | twice
            couple,item,a,b;x,kind,1,"2;x,warm,1,2            | answers.csv, line 2, column 4 | a line break inside quotes
            couple,item,a,b;"x"y,kind,1,2                     | answers.csv, line 2, column 1 | quotation mark
            couple,item,a,b;x,kind,1,-                        | answers.csv, line 2, column 4 | not a whole number
            couple,item,a,b;x,kind,1,1e3                      | answers.csv, line 2, column 4 | not a whole number
            couple,item,a,b;x,kind,1,2;y,kind,1,2;z,kind,1,2;y,warm,1,2;x,warm,1,2 | answers.csv, line 5, column 1 | couple y comes back
            couple,item,a,b;x,kind,1,2;y,kind,1,2;x,warm,1,2;z,kind,no,2           | answers.csv, line 4, column 1 | couple x comes back
            """)
    void aFileThatCannotBeUsedIsNamedInOneLine(String answers, String place, String reason) throws IOException {
        assertThat(compare(ITEMS, answers.replace(';', '\n'))).isEqualTo(2);

        assertThat(errors.toString().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith(place).contains(reason));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            item,scale,key,lo,hi;a,s,1,1,5;b,s,1,1,7  | items.csv, line 3, column 5 | 1..7 of b is not 1..5 of a
            item,scale,key,lo,hi;a,s,2,1,5            | items.csv, line 2, column 3 | a key is 1 or -1
            item,scale,key,lo,hi;a,s,1,1,5;a,t,-1,1,5 | items.csv, line 3, column 3 | another key
            item,scale,key,lo,hi;a,s,1,1,5;a,s,1,1,5  | items.csv, line 3, column 1 | twice in scale s
            item,scale,key,lo,hi;a,s,1,5,5            | items.csv, line 2, column 4 | not below
            item,scale,key,lo,hi;a,s,1,1,5;b,s,1,0,5  | items.csv, line 3, column 4 | 0..5 of b is not 1..5 of a
            item,scale,key,lo,hi;a,s,1,0,99999        | items.csv, line 2, column 4 | between -10000 and 10000
            item,scale,key,lo,hi;a,,1,1,5             | items.csv, line 2, column 2 | scale is missing
            item,scale,key,lo,hi                      | items.csv, line 2, column 1 | no item
            """)
    void itemsThatDoNotFitTogetherAreRefused(String items, String place, String reason) throws IOException {
        assertThat(compare(items.replace(';', '\n'), ANSWERS)).isEqualTo(2);

        assertThat(errors.toString()).startsWith(place).contains(reason);
    }

    @Test
    void badEncodingIsNamedByItsLine() throws IOException {
        Files.write(
                folder.resolve("answers.csv"),
                "couple,item,a,b\nx,kind,1,2\n\u00e9,kind,1,2\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(compare(ITEMS)).isEqualTo(2);
        assertThat(errors.toString()).startsWith("answers.csv, line 3, column 1: not UTF-8");
    }

    @Test
    void theColumnOfBadEncodingIsNamedToo() throws IOException {
        Files.write(
                folder.resolve("answers.csv"),
                "couple,item,a,b\n\"x,y\",k\u00e9,1,2\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(compare(ITEMS)).isEqualTo(2);
        assertThat(errors.toString()).startsWith("answers.csv, line 2, column 2: not UTF-8");
    }

    @Test
    void aLongOrOddTextDoesNotTearTheMessage() throws IOException {
        compare(ITEMS, "couple,item,a,b\nx,kind,1,\u0007" + "9.".repeat(100));

        assertThat(errors.toString().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("'?9.9.").hasSizeLessThan(120));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() throws IOException {
        assertThat(compare(ITEMS, "\uFEFF" + ANSWERS)).isZero();
    }

    @Test
    void emptyLinesArePassedOver() throws IOException {
        compare(ITEMS, ANSWERS);
        var plain = written("items.csv");

        assertThat(compare(ITEMS, ANSWERS.replace("\n", "\n\n"))).isZero();
        assertThat(written("items.csv")).isEqualTo(plain);
    }

    @Test
    void nothingIsLeftBesideTheOutputFolder() throws IOException {
        compare(ITEMS, ANSWERS);

        try (var files = Files.list(folder)) {
            assertThat(files.map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrder("items.csv", "answers.csv", "out");
        }
    }

    private int compare(String items, String answers) throws IOException {
        Files.writeString(folder.resolve("answers.csv"), answers);
        return compare(items);
    }

    private int compare(String items) throws IOException {
        Files.writeString(folder.resolve("items.csv"), items);
        return new CommandLine(new CompareCommand())
                .setErr(new PrintWriter(errors, true))
                .setOut(new PrintWriter(new StringWriter()))
                .execute(
                        "--items", folder.resolve("items.csv").toString(),
                        "--answers", folder.resolve("answers.csv").toString(),
                        "--out", folder.resolve("out").toString());
    }

    private List<String> written(String file) throws IOException {
        return Files.readAllLines(folder.resolve("out").resolve(file));
    }
}
