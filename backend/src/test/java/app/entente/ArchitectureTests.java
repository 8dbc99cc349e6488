package app.entente;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import app.entente.clock.ScopedClock;
import app.entente.payload.Codec;
import app.entente.vault.RowIdentity;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

class ArchitectureTests {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.entente");

    /** They move a whole database while no application, or another one, runs: there is no container to give them one. */
    private static final String[] COMMANDS_ON_A_DATABASE = {"app.entente.backup", "app.entente.databasecopy"};

    @Test
    void whatIsNeitherComponentNorSettingsNorStartsTheApplicationIsPlainJava() {
        noClasses()
                .that()
                .areNotMetaAnnotatedWith(Component.class)
                .and()
                .areNotAnnotatedWith(ConfigurationProperties.class)
                .and()
                .doNotHaveSimpleName("package-info")
                .and()
                .areNotAnonymousClasses()
                .and()
                .areNotAssignableTo(resideInAPackage("org.springframework.boot.."))
                .and()
                .resideOutsideOfPackages(COMMANDS_ON_A_DATABASE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "tools.jackson..")
                .check(MAIN);
    }

    @Test
    void modulesAreFlat() {
        classes().should().resideInAPackage("app.entente.*").check(MAIN);
    }

    @Test
    void sqlLivesInRepositories() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .check(MAIN);
    }

    /** A renamed constant or type must leave what is stored as it is. */
    @Test
    void nothingStoredIsNamedAfterJava() {
        noClasses()
                .that(store())
                .should()
                .callMethodWhere(target(nameMatching("name|valueOf|getSimpleName|getName"))
                        .and(target(owner(assignableTo(Enum.class).or(equivalentTo(Class.class))))))
                .check(MAIN);
    }

    private static DescribedPredicate<JavaClass> store() {
        return describe(
                "store something",
                it -> it.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .anyMatch(equivalentTo(JdbcClient.class)
                                .or(equivalentTo(RowIdentity.class))
                                .or(equivalentTo(Codec.class))));
    }

    @Test
    void repositoriesStayInTheirModule() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .bePackagePrivate()
                .check(MAIN);
    }

    @Test
    void timeComesFromAClock() {
        ClockRule.timeComesFromAClock().check(MAIN);
    }

    /** Nothing that a person does can be dated back: the demo alone has days behind it. */
    @Test
    void onlyTheDemoRunsAnythingAsIfItWereEarlier() {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.entente.demo", "app.entente.clock")
                .should()
                .callMethod(ScopedClock.class, "earlier", Duration.class, Supplier.class)
                .check(MAIN);
    }

    @Test
    void theBackendHasNoUserInterface() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(MAIN);
    }

    @Test
    void dependenciesComeThroughConstructors() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(MAIN);
    }

    @Test
    void nothingPrints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(MAIN);
    }
}
