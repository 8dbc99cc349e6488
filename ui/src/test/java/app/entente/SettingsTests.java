package app.entente;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entente.settings.InvalidSetting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.StandardEnvironment;

/** What an operator reads who has given a setting a value that it cannot have. */
@ExtendWith(OutputCaptureExtension.class)
class SettingsTests {

    /** Any text is good for these, or what is wrong with it shows later: no such user, no such server. */
    private static final Set<String> OF_ANY_TEXT = Set.of(
            "ENTENTE_DATA",
            "ENTENTE_DATABASE_USER",
            "ENTENTE_DATABASE_PASSWORD",
            "ENTENTE_MAIL_HOST",
            "ENTENTE_MAIL_USER",
            "ENTENTE_MAIL_PASSWORD",
            "ENTENTE_OPERATOR_NAME",
            "ENTENTE_OPERATOR_ADDRESS",
            "ENTENTE_OPERATOR_CONTACT");

    private static final List<String> BAD = List.of(
            "ENTENTE_DATABASE_URL=foo",
            "ENTENTE_DATABASE_URL=mysql://db.example/entente",
            "ENTENTE_DATABASE_URL=jdbc:postgresql://db.example:port/entente",
            "ENTENTE_MASTER_KEY=short",
            "ENTENTE_PREVIOUS_MASTER_KEY=short",
            "ENTENTE_PREVIOUS_MASTER_KEY=no base64",
            "ENTENTE_DEMO=maybe",
            "ENTENTE_DEMO_LASTS=soon",
            "ENTENTE_DEMO_LASTS=0s",
            "ENTENTE_DEMOS_ALIVE=-1",
            "ENTENTE_DEMOS_PER_ADDRESS=many",
            "ENTENTE_SIGN_UP=everybody",
            "ENTENTE_PASSWORD_MEMORY=1",
            "ENTENTE_PASSWORD_ITERATIONS=0",
            "ENTENTE_PASSWORD_AT_ONCE=-1",
            "ENTENTE_PASSWORD_IN_LINE=1.5",
            "ENTENTE_LIMITS_CODES=0",
            "ENTENTE_LIMITS_SIGN_INS=ten",
            "ENTENTE_LIMITS_SIGN_INS_BY_NETWORK=99999999999",
            "ENTENTE_LIMITS_RECOVERIES=0",
            "ENTENTE_LIMITS_ACCOUNTS=0",
            "ENTENTE_PLACES_LIFETIME=-1d",
            "ENTENTE_RETENTION_UNOPENED_SESSIONS=0",
            "ENTENTE_RETENTION_ENDED_INVITATIONS=a week",
            "ENTENTE_RETENTION_CLOSED_SPACES=1s",
            "ENTENTE_DOOR_HERE=x",
            "ENTENTE_SESSION_LONG_SHUT=0d",
            "ENTENTE_PRESENCE_LASTS=0s",
            "ENTENTE_DISCUSSION_FLOOR_RESTS=10 minutes",
            "ENTENTE_DISCUSSION_TIME_OUT=0",
            "ENTENTE_MAIL_FROM=nobody",
            "ENTENTE_MAIL_PORT=0",
            "ENTENTE_MAIL_SECURITY=maybe",
            "ENTENTE_PUSH_HOSTS=https://push.example",
            "ENTENTE_UNHEALTHY_EXIT_AFTER=2d",
            "ENTENTE_METRICS_PORT=70000",
            "ENTENTE_PUBLIC_URL=entente.example",
            "ENTENTE_TRUSTED_PROXIES=proxy.example",
            "ENTENTE_QUESTIONNAIRES=/nowhere/entente",
            "ENTENTE_EXIT_TO=wikipedia",
            "ENTENTE_EXIT_TO=a b");

    @TempDir
    Path folder;

    static List<String> bad() {
        return BAD;
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadValueStopsTheStartBeforeAnythingIsTouchedInOneSentenceThatNamesItsVariable(
            String assignment, CapturedOutput output) {
        var variable = variable(assignment);
        assertThatThrownBy(() -> startWhole(Map.of(variable, value(assignment))))
                .isNotInstanceOf(IllegalStateException.class);

        assertThat(folder).isEmptyDirectory();
        assertThat(output)
                .containsPattern(
                        "RefusalReporter +: " + variable + " has to be .*, which .* from the environment is not\\.\\n")
                .doesNotContain("\tat ");
    }

    /** A new settings record is bound as well, or it is named here. */
    @Test
    void everySettingsRecordIsBoundBeforeAnyOtherBeanIsMade() {
        assertThat(boundAtFirst(EntenteApplication.class)).containsExactlyInAnyOrderElementsOf(Setting.records());
    }

    @Test
    void withoutTheCheckNoneIsBoundBefore() {
        assertThat(boundAtFirst(Unchecked.class)).isEmpty();
    }

    /** Returns the settings records that are made when the first other bean could be, where the start is given up. */
    private List<Class<?>> boundAtFirst(Class<?> source) {
        var bound = new ArrayList<Class<?>>();
        var application = application(Map.of(), source);
        application.addInitializers(context -> ((BeanDefinitionRegistry) context.getBeanFactory())
                .registerBeanDefinition(
                        "givesUp", new RootBeanDefinition(BeanFactoryPostProcessor.class, () -> beans -> {
                            Setting.records().stream()
                                    .filter(it -> Stream.of(beans.getBeanNamesForType(it, true, false))
                                            .anyMatch(beans::containsSingleton))
                                    .forEach(bound::add);
                            throw new GivenUp();
                        })));
        assertThatThrownBy(() -> application.run(dataOf(folder))).isInstanceOf(GivenUp.class);
        return bound;
    }

    @Test
    void everyVariableIsTriedWithABadValue() {
        var tried = BAD.stream().map(SettingsTests::variable);
        assertThat(Stream.concat(tried, OF_ANY_TEXT.stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Setting.all().stream().map(Setting::variable).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENTENTE_MASTER_KEY=secret", "ENTENTE_DATABASE_URL=secret", "ENTENTE_DEMO=secret"})
    void aBadValueInAFileIsSaidWithTheFileAndNeverShown(String assignment, CapturedOutput output) throws Exception {
        var variable = variable(assignment);
        var file = Files.writeString(folder.resolve("value"), "x7" + value(assignment) + "7x");
        assertThatThrownBy(() -> start(Map.of(variable + "_FILE", file.toString())));

        assertThat(output)
                .contains(", which the value from the file " + file + " is not.")
                .doesNotContain("\tat ", "x7");
    }

    @ParameterizedTest
    @CsvSource({
        "ENTENTE_DEMO, maybe, “maybe”",
        "ENTENTE_MASTER_KEY, c2VjcmV0, the value",
        "ENTENTE_DATABASE_URL, mysql://me:secret@db, the value"
    })
    void aSecretIsNeverShown(String variable, String value, String told, CapturedOutput output) {
        assertThatThrownBy(() -> start(Map.of(variable, value)));
        assertThat(output).contains(", which " + told + " from the environment is not.");
        assertThat(output.getAll().contains(value)).isEqualTo(told.contains(value));
    }

    @Test
    void aBadValueOfTheCommandLineIsSaidSo(CapturedOutput output) {
        assertThatThrownBy(() -> start(Map.of(), "--entente.sign-up=all"));
        assertThat(output)
                .contains(
                        "ENTENTE_SIGN_UP has to be one of open, code, closed, which “all” from the command line is not.");
    }

    @Test
    void anEmptyVariableIsOneThatIsNotSet() {
        var empty = Setting.all().stream().map(Setting::variable).collect(toMap(it -> it, _ -> ""));
        try (var context = start(empty)) {
            assertThat(context.isActive()).isTrue();
        }
    }

    @Test
    void everyDefaultIsWithinItsRange() {
        for (var setting : Setting.all()) {
            if (!setting.defaultValue().isEmpty() && !setting.variable().startsWith("ENTENTE_DATA")) {
                start(Map.of(setting.variable(), setting.defaultValue())).close();
            }
        }
    }

    private static String variable(String assignment) {
        return assignment.substring(0, assignment.indexOf('='));
    }

    private static String value(String assignment) {
        return assignment.substring(assignment.indexOf('=') + 1);
    }

    private static ConfigurableApplicationContext start(Map<String, String> variables, String... arguments) {
        var application = application(variables, Bound.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application.run(arguments);
    }

    /** Starts the application as it is, on an empty directory. */
    private ConfigurableApplicationContext startWhole(Map<String, String> variables) {
        return application(variables, EntenteApplication.class).run(dataOf(folder));
    }

    private static String[] dataOf(Path folder) {
        return new String[] {
            "--server.port=0", "--vaadin.productionMode=true", "--entente.data=" + folder.resolve("data")
        };
    }

    private static SpringApplication application(Map<String, String> variables, Class<?> source) {
        var application = new SpringApplication(source);
        application.setEnvironment(new StandardEnvironment() {
            @Override
            public Map<String, Object> getSystemEnvironment() {
                return Map.copyOf(variables);
            }
        });
        return application;
    }

    private static final class GivenUp extends RuntimeException {}

    @ConfigurationPropertiesScan("app.entente")
    static class Unchecked {}

    /** Every settings record and what checks them, and nothing that uses them. */
    @ConfigurationPropertiesScan("app.entente")
    @ComponentScan(basePackageClasses = InvalidSetting.class)
    static class Bound {}
}
