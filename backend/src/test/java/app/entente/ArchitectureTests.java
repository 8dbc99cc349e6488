package app.entente;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

class ArchitectureTests {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.entente");

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
