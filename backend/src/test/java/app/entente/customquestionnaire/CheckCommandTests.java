package app.entente.customquestionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts what somebody starts who has written a questionnaire. */
class CheckCommandTests {

    private static final Path SCRIPT = Path.of("../entente").toAbsolutePath().normalize();
    private static final String GOOD = """
            questionnaire: visits
            version: 1
            languages: [en, fr]
            name: {en: Visits, fr: Visites}
            about: {en: Who comes to see you., fr: Qui vient vous voir.}
            themes:
              - id: family
                name: {en: Family visits, fr: La famille}
                items:
                  - id: unasked
                    form: limit
                    text: {en: Family comes in without ringing., fr: La famille entre sans sonner.}
                    help: {en: Think of an ordinary week., fr: Pensez à une semaine ordinaire.}
                    prompt: {en: How do you both want to be visited?, fr: Comment voulez-vous être vus ?}
            """;

    @TempDir
    private Path folder = Path.of("");

    private record Ended(int status, String said, String errors) {}

    @Test
    void aGoodFileIsCalledGood() throws IOException, InterruptedException {
        write("visits.yaml", GOOD);

        assertThat(check("visits.yaml"))
                .isEqualTo(new Ended(
                        0,
                        "visits.yaml: good, format: 1, items: 1, themes: 1, minutes: about 1, languages: en fr\n",
                        ""));
    }

    /** An older YAML reads the names and the words as yes and no, and one letter may be a whole word. */
    @Test
    void anOptionMayBeOneLetterOrAWordThatYamlOnceReadAsYes() throws IOException, InterruptedException {
        write("one.yaml", """
                questionnaire: letters
                version: 1
                languages: [zh]
                name: 家务
                about: 谁做家里的事。
                themes:
                  - id: home
                    name: 家
                    items:
                      - id: dishes
                        form: choice
                        text: 我们每天一起做饭。
                        help: 想想平常的一周。
                        prompt: 怎样才公平？
                        options:
                          yes: 是
                          no: n
                          y: off
                          on: No
                """);

        assertThat(check("one.yaml")).returns(0, Ended::status).returns("", Ended::errors);
    }

    @Test
    void everyFaultOfEveryFileIsALineThatAnEditorCanJumpTo() throws IOException, InterruptedException {
        write("one.yaml", GOOD.replace("limit", "border").replace("prompt:", "promt:"));
        write("two.yaml", GOOD.replace("version: 1", "version: one"));

        var ended = check("one.yaml", "two.yaml", "three.yaml");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.said()).isEmpty();
        assertThat(ended.errors().lines())
                .extracting(it -> it.replaceFirst("^([^:]+:\\d+): .*", "$1"))
                .containsExactly("one.yaml:10", "one.yaml:11", "one.yaml:14", "two.yaml:2", "three.yaml:1");
    }

    @Test
    void whatIsNoPlainTextIsRefusedInOneLine() throws IOException, InterruptedException {
        Files.write(folder.resolve("bytes.yaml"), new byte[] {'a', ':', '\n', (byte) 0xff});
        write("bomb.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n");
        write("loop.yaml", "a: &a [*a]\n");
        write("deep.yaml", "[".repeat(100_000));
        write("large.yaml", "x".repeat(1_000_001));
        write("empty.yaml", "");
        write("two.yaml", GOOD + "---\n" + GOOD);
        write("keys.yaml", "? [a, b]\n: c\n");

        var names = List.of("bytes", "bomb", "loop", "deep", "large", "empty", "two", "keys");
        var ended = check(names.stream().map(it -> it + ".yaml").toArray(String[]::new));

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.errors()).doesNotContain("Exception", "\tat ");
        assertThat(ended.errors().lines())
                .extracting(it -> it.replaceFirst("\\.yaml:\\d+: .*", ""))
                .containsExactlyElementsOf(names);
        assertThat(ended.errors()).contains("bytes.yaml:2: this is not text in UTF-8");
    }

    @Test
    void withoutAFileItSaysHowToCallIt() throws IOException, InterruptedException {
        assertThat(check().errors()).contains("FILE", "docs/questionnaires.md");
        assertThat(check().status()).isEqualTo(2);
    }

    private void write(String name, String yaml) throws IOException {
        Files.writeString(folder.resolve(name), yaml);
    }

    private Ended check(String... files) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("sh", SCRIPT.toString(), "questionnaire", "check"));
        command.addAll(List.of(files));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("ENTENTE_AS_BUILT", "yes");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var errors = folder.resolve("errors");
        var process = builder.redirectError(errors.toFile()).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said, Files.readString(errors));
    }
}
