package app.entente.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.embeddedpostgres.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SecretFileVariablesTests {

    @TempDir
    Path folder;

    @Test
    void aFileStandsForTheVariableOfItsName() throws Exception {
        var file = Files.writeString(folder.resolve("password"), "s3cret word\n");
        var environment =
                with(Map.of("ENTENTE_DATABASE_URL", "jdbc:postgresql:x", "ENTENTE_DATABASE_PASSWORD_FILE", file));
        var settings = Binder.get(environment)
                .bind("entente.database", DatabaseSettings.class)
                .get();
        assertThat(settings.password()).isEqualTo("s3cret word");
    }

    @Test
    void aDashedNameIsReadAsWell() throws Exception {
        var file = Files.writeString(folder.resolve("key"), "abc");
        assertThat(with(Map.of("ENTENTE_MASTER_KEY_FILE", file)).getProperty("entente.master-key"))
                .isEqualTo("abc");
    }

    @Test
    void othersVariablesAreLeftAlone() {
        assertThat(with(Map.of("OTHER_PASSWORD_FILE", folder.resolve("missing")))
                        .getProperty("other.password"))
                .isNull();
    }

    @Test
    void aMissingFileRefusesTheStart() {
        assertThatThrownBy(() -> with(Map.of("ENTENTE_MASTER_KEY_FILE", folder.resolve("missing"))))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ENTENTE_MASTER_KEY_FILE names cannot be read");
    }

    @Test
    void aVariableAndItsFileTogetherRefuseTheStart() {
        assertThatThrownBy(() -> with(Map.of("ENTENTE_A", "x", "ENTENTE_A_FILE", folder.resolve("a"))))
                .isInstanceOf(StartRefused.class)
                .hasMessage("Both ENTENTE_A and ENTENTE_A_FILE are set.");
    }

    private static StandardEnvironment with(Map<String, Object> variables) {
        var environment = new StandardEnvironment() {
            @Override
            public Map<String, Object> getSystemEnvironment() {
                return variables;
            }
        };
        new SecretFileVariables().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getPropertySources().get("files-systemEnvironment"))
                .isInstanceOf(SystemEnvironmentPropertySource.class);
        return environment;
    }
}
