package app.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.couple.Membership;
import app.entente.door.OpenedPair;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.stereotype.Component;

/** What belongs to a module is touched by that module, and what belongs to a couple by who holds a seat. */
class OwnershipTests {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.entente");
    private static final Path SOURCES = Path.of("src/main/java/app/entente");
    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join|into|update)\\s+([a-z_]+)\\.");
    private static final String[] COUPLE_DATA = {
        "app.entente.session",
        "app.entente.answering",
        "app.entente.door",
        "app.entente.comparison",
        "app.entente.scales",
        "app.entente.discussion",
        "app.entente.guide",
        "app.entente.presence",
        "app.entente.unsent"
    };

    @ParameterizedTest(name = "{0}")
    @MethodSource("repositories")
    void aRepositoryNamesItsOwnSchemaOnly(Path repository) throws IOException {
        var module = repository.getName(0).toString();
        var schemas = TABLE.matcher(Files.readString(SOURCES.resolve(repository)))
                .results()
                .map(it -> it.group(1))
                .distinct();
        assertThat(schemas).isSubsetOf(module);
    }

    @Test
    void whateverTouchesACouplesDataTakesOneProof() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(COUPLE_DATA)
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(areComponents())
                .should()
                .haveRawParameterTypes(includingAProof())
                .check(MAIN);
    }

    @Test
    void noMethodTakesAMembershipBesideAnOpenedPair() {
        ProofRules.oneProofIsEnough().check(new ClassFileImporter().importPackages("app.entente"));
    }

    private static List<Path> repositories() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(it -> it.toString().endsWith("Repository.java"))
                    .map(SOURCES::relativize)
                    .sorted()
                    .toList();
        }
    }

    private static DescribedPredicate<JavaClass> areComponents() {
        return DescribedPredicate.describe("are components", it -> it.isMetaAnnotatedWith(Component.class));
    }

    private static DescribedPredicate<List<JavaClass>> includingAProof() {
        return DescribedPredicate.describe(
                "including a membership or an opened pair",
                it -> it.stream()
                        .anyMatch(type ->
                                type.isEquivalentTo(Membership.class) || type.isEquivalentTo(OpenedPair.class)));
    }
}
