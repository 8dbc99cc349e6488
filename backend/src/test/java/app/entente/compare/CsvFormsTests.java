package app.entente.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as Excel, pandas, R and SPSS write them are read like the plain one; what is unclear is refused with advice. */
class CsvFormsTests {

    private static final String ITEMS = "item,scale,key,lo,hi\nq1,s,1,1,5\nq2,s,-1,1,5\n";
    private static final String PLAIN = "couple,item,a,b\nc1,q1,4,5\nc1,q2,2,\nc2,q1,1,1\nc2,q2,3,5\n";

    @TempDir
    private Path folder = Path.of("");

    private List<String> expected = List.of();

    @BeforeEach
    void comparePlainFile() throws IOException {
        var plain = new TestStudy(Files.createDirectory(folder.resolve("plain")))
                .items(ITEMS)
                .answers(PLAIN);
        assertThat(plain.compare()).as(plain.errors()).isZero();
        expected = plain.written("items.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Excel where the comma is the decimal mark, with and without the line that names the separator
                "couple;item;a;b\r\nc1;q1;4;5\r\nc1;q2;2,0;\r\nc2;q1;1;1\r\nc2;q2;3;5,00\r\n",
                "sep=;\r\ncouple;item;a;b\r\nc1;q1;4;5\r\nc1;q2;2;\r\nc2;q1;1;1\r\nc2;q2;3;5\r\n",
                "\uFEFFSEP=,\ncouple,item,a,b\nc1,q1,4,5\nc1,q2,2,\nc2,q1,1,1\nc2,q2,3,5\n",
                // SPSS
                "couple\titem\ta\tb\nc1\tq1\t4\t5\nc1\tq2\t2\t\nc2\tq1\t1,0\t1\nc2\tq2\t3\t5\n",
                // pandas
                "couple,item,a,b\nc1,q1,4.0,5.0\nc1,q2,2.0,\nc2,q1,1.0,1.0\nc2,q2,3.0,5.0\n",
                ",couple,item,a,b\n0,c1,q1,4,5\n1,c1,q2,2,\n2,c2,q1,1,1\n3,c2,q2,3,5\n",
                // R
                """
                "","couple","item","a","b"
                "1","c1","q1",4,5
                "2","c1","q2",2,
                "3","c2","q1",1,1
                "4","c2","q2",3,5
                """,
                // a spreadsheet from which something was deleted
                "couple,item,a,b,,\nc1,q1,4,5,,\nc1,q2,2,,,\nc2,q1,1,1,,\nc2,q2,3,5,,\n,,,,,\n,,,,,\n",
                "couple,item,a,b\nc1,q1,4,5,\nc1,q2,2,,\nc2,q1,1,1,\nc2,q2,3,5,\n,,,\n",
                // another order, other cases, spaces
                " B , Item,COUPLE ,a\n5,q1,c1,4\n,q2, c1,2\n 1,q1,c2,1\n5,q2 ,c2,3\n"
            })
    void isReadLikeThePlainFile(String answers) throws IOException {
        var study = new TestStudy(folder).items(ITEMS).answers(answers);
        assertThat(study.compare()).as(study.errors()).isZero();
        assertThat(study.written("items.csv")).isEqualTo(expected);
    }

    @Test
    void theItemsFileIsReadInTheseFormsToo() throws IOException {
        var study = new TestStudy(folder)
                .items("Scale;Item;Key;lo;hi;\r\ns;q1;1,0;1;5;\r\ns;q2;-1;1;5;\r\n;;;;;\r\n")
                .answers(PLAIN);
        assertThat(study.compare()).as(study.errors()).isZero();
        assertThat(study.written("items.csv")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NA", ".", "NaN", "#N/A"})
    void aMarkOfAMissingValueIsExplainedAndThenTaken(String mark) throws IOException {
        var study = new TestStudy(folder).items(ITEMS).answers(PLAIN.replace("c1,q2,2,\n", "c1,q2,2," + mark + "\n"));
        assertThat(study.compare()).isEqualTo(2);
        assertThat(study.errors())
                .isEqualToIgnoringNewLines(
                        "answers.csv, line 3, column 4: '%s' is not a whole number; leave it blank, or say --missing %s"
                                .formatted(mark, mark));
        assertThat(study.compare("--missing", "-9", "--missing", mark)).isZero();
        assertThat(study.written("items.csv")).isEqualTo(expected);
    }

    @Test
    void anIdIsTheSameComposedOrDecomposed() throws IOException {
        var study = new TestStudy(folder)
                .items("item,scale,key,lo,hi\nsante\u0301,s,1,1,5\n")
                .answers("couple,item,a,b\nAne\u0301,sant\u00e9,4,5\nAn\u00e9,sante\u0301,4,5\n");
        assertThat(study.compare()).isEqualTo(2);
        assertThat(study.errors()).contains("line 3", "answers item sant\u00e9 twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"couple,item,a,b\n", "couple,item,a,b\n,,,\n\n"})
    void noCoupleAtAllIsAnError(String answers) throws IOException {
        var study = new TestStudy(folder).items(ITEMS).answers(answers);
        assertThat(study.compare()).isEqualTo(2);
        assertThat(study.errors()).isEqualToIgnoringNewLines("answers.csv: no couple; there is nothing to compare");
        assertThat(study.out()).doesNotExist();
    }

    @Test
    void aHeaderThatCannotBeReadIsShown() throws IOException {
        var study = new TestStudy(folder).items(ITEMS).answers("couple|item|a|b\nc1|q1|4|5\n");
        assertThat(study.compare()).isEqualTo(2);
        assertThat(study.errors())
                .isEqualToIgnoringNewLines(
                        "answers.csv, line 1, column 1: expected the header couple,item,a,b; found 'couple|item|a|b'");
    }

    @Test
    void aColumnNamedTwiceIsRefused() throws IOException {
        var study = new TestStudy(folder).items(ITEMS).answers("couple,item,a,A,b\nc1,q1,4,5,5\n");
        assertThat(study.compare()).isEqualTo(2);
        assertThat(study.errors()).startsWith("answers.csv, line 1, column 4: the column a stands here twice");
    }

    @Test
    void aFaultIsNamedByTheColumnOfTheFile() throws IOException {
        var study = new TestStudy(folder).items(ITEMS).answers("b,a,item,couple\n5,two,q1,c1\n");
        assertThat(study.compare()).isEqualTo(2);
        assertThat(study.errors()).startsWith("answers.csv, line 2, column 2: 'two' is not a whole number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5", "2,0", "2.", ".0", "1.0.0"})
    void aFractionIsNoAnswerAndACommaNoneWhereItParts(String answer) throws IOException {
        var study = new TestStudy(folder).items(ITEMS).answers("couple,item,a,b\nc1,q1,\"" + answer + "\",5\n");
        assertThat(study.compare()).isEqualTo(2);
        assertThat(study.errors()).contains("line 2, column 3", "is not a whole number");
    }
}
