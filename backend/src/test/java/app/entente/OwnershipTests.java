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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join|into|update)\\s+(([a-z_]+)\\.[a-z_]+)");

    /** Schemas keep their names when a module parts or is called otherwise: sealed rows name their tables. */
    private static final Map<String, String> SCHEMAS = Map.of(
            "signin", "account",
            "invitation", "couple",
            "packchoice", "session",
            "sheet", "answering",
            "joint", "discussion",
            "agreement", "discussion",
            "approvedguide", "guide",
            "drafts", "unsent",
            "customquestionnaire", "extra");

    private static final String[] COUPLE_DATA = {
        "app.entente.session",
        "app.entente.packchoice",
        "app.entente.sheet",
        "app.entente.answering",
        "app.entente.door",
        "app.entente.comparison",
        "app.entente.scales",
        "app.entente.joint",
        "app.entente.talk",
        "app.entente.agreement",
        "app.entente.approvedguide",
        "app.entente.importedguide",
        "app.entente.guide",
        "app.entente.ownpages",
        "app.entente.figures",
        "app.entente.presence",
        "app.entente.drafts"
    };

    @ParameterizedTest(name = "{0}")
    @MethodSource("repositories")
    void aRepositoryNamesItsOwnSchemaOnly(Path repository) throws IOException {
        var module = module(repository);
        assertThat(named(repository, 2)).isSubsetOf(SCHEMAS.getOrDefault(module, module));
    }

    @Test
    void noTableBelongsToTwoModules() throws IOException {
        var owners = new TreeMap<String, Set<String>>();
        for (var repository : repositories()) {
            named(repository, 1)
                    .forEach(it ->
                            owners.computeIfAbsent(it, _ -> new TreeSet<>()).add(module(repository)));
        }
        assertThat(owners)
                .isNotEmpty()
                .allSatisfy((_, modules) -> assertThat(modules).hasSize(1));
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

    private static String module(Path repository) {
        return repository.getName(0).toString();
    }

    /** The tables in its SQL, as group 1, or their schemas, as group 2. */
    private static Set<String> named(Path repository, int group) throws IOException {
        return TABLE.matcher(Files.readString(SOURCES.resolve(repository)))
                .results()
                .map(it -> it.group(group))
                .collect(Collectors.toSet());
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
