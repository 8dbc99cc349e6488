package app.entente.customquestionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.BackendTest;
import app.entente.pack.Pack;
import app.entente.pack.PackId;
import app.entente.questionnaire.CorePack;
import app.entente.questionnaire.Questionnaires;
import app.entente.settings.InvalidSetting;
import app.entente.values.Aspect;
import app.entente.yaml.InvalidYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BackendTest
class CustomPacksTests {

    private final CustomPackRepository stored;
    private final JdbcClient jdbc;

    /** Of every test its own, because what was offered stays. */
    private final String name = "visits-" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    private final String visits = DocumentedExample.visits().replaceFirst("visits", name);

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    CustomPacksTests(CustomPackRepository stored, JdbcClient jdbc) {
        this.stored = stored;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void nothingWasOffered() {
        jdbc.sql("delete from extra.questionnaire").update();
    }

    @Test
    void theWrittenExampleIsOfferedInItsLanguages() throws IOException {
        write("visits.yaml", visits);

        var all = start();

        assertThat(all.current()).last().extracting(Pack::id).hasToString(name);
        var pack = all.current().getLast();
        assertThat(pack.items()).hasSize(8);
        assertThat(all.texts(Locale.FRENCH).name(pack)).isEqualTo("Les visites");
        assertThat(all.texts(Locale.ENGLISH).theme(pack.themes().getLast().id()))
                .isEqualTo("Guests");
        assertThat(all.texts(Locale.ENGLISH).readings(pack.items().getFirst())).isPresent();
        assertThat(all.texts(Locale.FRENCH).option(pack.items().get(1), "ours")).isEqualTo("Chez nous");
        assertThat(all.texts(Locale.ENGLISH).audience(pack)).contains("For couples with family nearby.");
        assertThat(all.texts(Locale.ENGLISH).title(pack.themes().getFirst().id(), Aspect.BOUNDARIES))
                .isEqualTo("Your own front door");
        assertThat(all.texts(Locale.FRENCH).text(pack.items().get(2), Optional.of("Noa")))
                .isEqualTo("Noa prête ma clé à la famille.");
    }

    @Test
    void whoReadsAnotherLanguageGetsTheFirstOfTheFile() throws IOException {
        write("one.yaml", """
                questionnaire: %s
                version: 1
                languages: [de]
                name: Besuch
                about: Wer kommt und wer geht.
                themes:
                  - id: family
                    name: Familie
                    items:
                      - {id: sundays, form: expectation, text: Sonntags kommt Familie., help: Egal welche., prompt: Was noch?}
                """.formatted(name));

        var all = start();

        var pack = all.current().getLast();
        assertThat(all.texts(Locale.FRENCH).name(pack)).isEqualTo("Besuch");
        assertThat(all.texts(Locale.ENGLISH).text(pack.items().getFirst())).isEqualTo("Sonntags kommt Familie.");
    }

    @Test
    void aFileThatIsGoneIsOfferedNoMoreAndCanStillBeRead() throws IOException {
        write("visits.yaml", visits);
        start();
        Files.delete(folder.resolve("visits.yaml"));

        var all = start();

        assertThat(all.current()).extracting(Pack::id).doesNotContain(new PackId(name));
        var pack = all.pack(new PackId(name), 1);
        assertThat(all.texts(Locale.ENGLISH).text(pack.items().getFirst())).isEqualTo("We see family every Sunday.");
    }

    @Test
    void withoutAFolderWhatWasOfferedCanBeReadToo() throws IOException {
        write("visits.yaml", visits);
        start();

        var all = CorePack.with(new CustomPacks(new CustomQuestionnaireSettings(null), stored));

        assertThat(all.pack(new PackId(name), 1).items()).hasSize(8);
        assertThat(all.current()).extracting(Pack::id).doesNotContain(new PackId(name));
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOldForWhoeverBegins() throws IOException {
        write("visits.yaml", visits);
        start();
        write("visits.yaml", changed().replaceFirst("version: 1", "version: 2"));

        var all = start();

        assertThat(all.current(new PackId(name)).version().version()).isEqualTo(2);
        var questionnaireTexts = all.texts(Locale.ENGLISH);
        assertThat(questionnaireTexts.text(all.pack(new PackId(name), 1).items().getFirst()))
                .isEqualTo("We see family every Sunday.");
        assertThat(questionnaireTexts.text(all.pack(new PackId(name), 2).items().getFirst()))
                .isEqualTo("We see family each Sunday.");
    }

    @Test
    void otherWordsUnderTheSameVersionEndTheStart() throws IOException {
        write("visits.yaml", visits);
        start();
        write("visits.yaml", changed());

        assertThatExceptionOfType(InvalidYaml.class)
                .isThrownBy(this::start)
                .withMessageStartingWith("visits.yaml, line 3: ")
                .withMessageContaining("give what has changed the next version");
        assertThat(stored.findAll()).containsExactly(visits);
    }

    @Test
    void aBrokenFileEndsTheStartAndNothingIsOffered() throws IOException {
        write("a-good.yaml", visits);
        write("b-broken.yaml", "questionnaire: broken\n");

        assertThatExceptionOfType(InvalidQuestionnaire.class)
                .isThrownBy(this::start)
                .satisfies(it -> assertThat(new InvalidQuestionnaireAnalyzer()
                                .analyze(it, it)
                                .getDescription())
                        .startsWith("A questionnaire in ENTENTE_QUESTIONNAIRES cannot be used:\nb-broken.yaml:1: "));
        assertThat(stored.findAll()).isEmpty();
    }

    @Test
    void oneVersionStandsInOneFile() throws IOException {
        write("visits.yaml", visits);
        write("visits-too.yaml", changed());

        assertThatExceptionOfType(InvalidYaml.class)
                .isThrownBy(this::start)
                .withMessageContaining("visits.yaml")
                .withMessageContaining("visits-too.yaml");
        assertThat(stored.findAll()).isEmpty();
    }

    @Test
    void namesThatRunIntoEachOtherEndTheStart() throws IOException {
        write("one.yaml", visits);
        write("two.yaml", visits.replaceFirst(name, name + "-every").replace("id: where", "id: sunday"));

        assertThatExceptionOfType(InvalidYaml.class)
                .isThrownBy(this::start)
                .withMessageContaining("line 2: its names run into those of");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThatExceptionOfType(InvalidSetting.class)
                .isThrownBy(() -> new CustomQuestionnaireSettings(folder.resolve("none")))
                .withMessageContaining("has to be a folder that can be read");
    }

    private String changed() {
        return visits.replace("We see family every Sunday.", "We see family each Sunday.");
    }

    private Questionnaires start() {
        return CorePack.with(new CustomPacks(new CustomQuestionnaireSettings(folder), stored));
    }

    private void write(String file, String yaml) throws IOException {
        Files.writeString(folder.resolve(file), yaml);
    }
}
