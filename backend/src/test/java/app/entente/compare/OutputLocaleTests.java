package app.entente.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of the machine: decimal commas, an i without a dot, other digits. */
@ResourceLock(Resources.LOCALE)
class OutputLocaleTests {

    private final Locale before = Locale.getDefault();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void asItWas() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "tr", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "fa-IR", "sv"})
    void everyFileIsTheSameByteByByte(String language) throws IOException {
        var root = compared("root");

        Locale.setDefault(Locale.forLanguageTag(language));

        assertThat(compared(language)).isEqualTo(root);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "tr", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva"})
    void aRefusalNamesItsPlaceInTheSameDigits(String language) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(language));
        var testStudy = new TestStudy(folder).items(items()).answers("couple,item,a,b\nx,TITLE_0,1,2,3\n");

        assertThat(testStudy.compare()).isEqualTo(2);
        assertThat(testStudy.errors()).startsWith("answers.csv, line 2, column 5: 5 columns instead of 4");
    }

    private Map<String, String> compared(String name) throws IOException {
        var here = Files.createDirectories(folder.resolve(name));
        var testStudy = new TestStudy(here).items(items()).answers(answers());
        assertThat(testStudy.compare()).isZero();
        assertThat(testStudy.said()).startsWith("120 couples, 480 rows");
        var files = new HashMap<String, String>();
        for (var file : ComparisonRun.FILES) {
            files.put(file, Files.readString(testStudy.out().resolve(file)));
        }
        return files;
    }

    private static String items() {
        return "item,scale,key,lo,hi\nTITLE_0,I,1,1,5\nTITLE_1,I,-1,1,5\nTITLE_2,I,1,1,5\nTITLE_3,ı,1,1,5\n";
    }

    private static String answers() {
        var random = new Random(3);
        var rows = new StringBuilder("couple,item,a,b\n");
        for (int row = 0; row < 480; row++) {
            rows.append("I-%s,TITLE_%s,%s,%s\n".formatted(row / 4, row % 4, random.nextInt(7), random.nextInt(7)));
        }
        return rows.toString();
    }
}
