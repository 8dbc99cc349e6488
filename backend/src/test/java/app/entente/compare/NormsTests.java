package app.entente.compare;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormsTests {

    private static final String ITEMS = """
            item,scale,key,lo,hi
            one,s,1,1,5
            two,s,1,1,5
            three,s,-1,1,5
            four,s,1,1,5
            """;
    private static final int NORMS_FROM = 29;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void belowAHundredCouplesThereIsNoNormAndTheReportSaysSo() throws IOException {
        var testStudy = new TestStudy(folder).items(ITEMS).answers(couples(99));

        assertThat(testStudy.compare()).isZero();
        assertThat(testStudy.written("couples.csv").stream().skip(1))
                .allSatisfy(row -> assertThat(norms(row)).containsOnly(""));
        assertThat(testStudy.report()).contains("left empty: fewer than 100 couples", "\"cov_da_db\": 99");
    }

    @Test
    void fromAHundredCouplesOnTheirOwnMeansAreTheNorm() throws IOException {
        var testStudy = new TestStudy(folder).items(ITEMS).answers(couples(100));

        assertThat(testStudy.compare("--reference", "self")).isZero();
        assertThat(testStudy.written("couples.csv").stream().skip(1))
                .anySatisfy(row -> assertThat(norms(row)).doesNotContain(""));
        assertThat(testStudy.report()).contains("\"reference\": \"self\"", "\"norms\": \"used\"");
    }

    @Test
    void theMeansOfOneRunCanBeTheNormOfAnother() throws IOException {
        var testStudy = new TestStudy(folder).items(ITEMS).answers(couples(125));
        testStudy.compare();
        var own = testStudy.written("couples.csv");
        var file = Files.copy(testStudy.out().resolve("normative.csv"), folder.resolve("norms.csv"));
        testStudy.answers(couples(3));

        assertThat(testStudy.compare("--reference", file.toString())).isZero();
        assertThat(testStudy.written("couples.csv")).isEqualTo(own.subList(0, 4));
        assertThat(testStudy.report()).contains("\"reference\": \"file\"", "\"norms\": \"used\"");
    }

    @Test
    void aMeanCountsEveryAnswerOfItsRoleAlsoWithoutThePartners() throws IOException {
        var testStudy = new TestStudy(folder).items(ITEMS).answers("""
                couple,item,a,b
                x,one,5,
                y,one,2,3
                y,three,5,9
                """);
        testStudy.compare();

        assertThat(testStudy.written("normative.csv"))
                .containsExactly(
                        "item,key,lo,hi,norm_a,norm_b,n_a,n_b",
                        "one,1,1,5,3.5,3,2,1",
                        "two,1,1,5,,,0,0",
                        "three,-1,1,5,1,,1,0",
                        "four,1,1,5,,,0,0");
        assertThat(testStudy.report()).contains("\"normative\": {\"norm_a\": 2, \"norm_b\": 3}");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            one,1,1,5,3,3,9,9;one,1,1,5,3,3,9,9  | line 3, column 1 | twice
            other,1,1,5,3,3,9,9                  | line 2, column 1 | not in the items file
            one,-1,1,5,3,3,9,9                   | line 2, column 2 | key is 1
            one,1,0,5,3,3,9,9                    | line 2, column 3 | lo is 1
            one,1,1,7,3,3,9,9                    | line 2, column 4 | hi is 5
            one,1,1,5,NaN,3,9,9                  | line 2, column 5 | not a decimal number
            one,1,1,5,3,1e0,9,9                  | line 2, column 6 | not a decimal number
            one,1,1,5,3,5.1,9,9                  | line 2, column 6 | outside 1..5
            one,1,1,5,,3,9,9                     | line 2, column 5 | norm_a is missing
            one,1,1,5,3,3,0,9                    | line 2, column 7 | nobody answered
            one,1,1,5,3,3,9,9                    | norms.csv        | no norms for item two
            """)
    void normsThatDoNotFitAreRefused(String rows, String place, String reason) throws IOException {
        var file = folder.resolve("norms.csv");
        Files.writeString(file, "item,key,lo,hi,norm_a,norm_b,n_a,n_b\n" + rows.replace(';', '\n'));
        var testStudy = new TestStudy(folder).items(ITEMS).answers(couples(1));

        assertThat(testStudy.compare("--reference", file.toString())).isEqualTo(2);
        assertThat(testStudy.errors().lines())
                .singleElement()
                .asString()
                .contains(place)
                .contains(reason);
    }

    private static List<String> norms(String row) {
        return Arrays.asList(row.split(",", -1)).subList(NORMS_FROM, 38);
    }

    private static String couples(int count) {
        var random = new Random(11);
        return IntStream.range(0, count)
                .boxed()
                .flatMap(couple -> List.of("one", "two", "three", "four").stream()
                        .map(item ->
                                "c%d,%s,%d,%d".formatted(couple, item, 1 + random.nextInt(5), 1 + random.nextInt(5))))
                .collect(joining("\n", "couple,item,a,b\n", "\n"));
    }
}
