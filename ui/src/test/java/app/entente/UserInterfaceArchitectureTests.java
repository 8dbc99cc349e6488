package app.entente;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class UserInterfaceArchitectureTests {

    /** In a whole build the backend's tests come as a jar, which ArchUnit does not take for tests. */
    private static final ImportOption NO_TESTS =
            it -> new ImportOption.DoNotIncludeTests().includes(it) && !it.contains("-tests.jar");

    private static final JavaClasses MAIN =
            new ClassFileImporter().withImportOption(NO_TESTS).importPackages("app.entente");

    /** What a feature may know beside itself; a frame is shared by the features of its page only. */
    private static final String[] SHARED = {
        "app.entente.ui.i18n",
        "app.entente.ui.kit",
        "app.entente.ui.saving",
        "app.entente.ui.access",
        "app.entente.ui.live",
        "app.entente.ui.shell",
        "app.entente.ui.errors",
        "app.entente.ui.security",
        "app.entente.ui.http",
        "app.entente.ui.mvc",
        "app.entente.ui.talkframe",
        "app.entente.ui.finding"
    };

    @Test
    void modulesUseEachOtherOnlyAsDeclared() {
        ApplicationModules.of(EntenteApplication.class, NO_TESTS).verify();
    }

    @Test
    void viewsAreNobodysApi() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void noMethodTakesAMembershipBesideAnOpenedPair() {
        ProofRules.oneProofIsEnough().check(new ClassFileImporter().importPackages("app.entente.ui"));
    }

    @Test
    void viewsOfOneFeatureDoNotKnowAnother() {
        slices().matching("app.entente.ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAnyPackage(SHARED))
                .ignoreDependency(
                        resideInAPackage("app.entente.ui.talk"),
                        resideInAnyPackage(
                                "app.entente.ui.agenda",
                                "app.entente.ui.topic",
                                "app.entente.ui.notes",
                                "app.entente.ui.agreement"))
                .ignoreDependency(
                        resideInAPackage("app.entente.ui.answer"), resideInAPackage("app.entente.ui.answerfield"))
                .check(MAIN);
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching("app.entente.ui.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void whatIsSharedKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAnyPackage(SHARED)
                .should()
                .dependOnClassesThat(resideInAPackage("app.entente.ui..").and(not(resideInAnyPackage(SHARED))))
                .check(MAIN);
    }

    @Test
    void theKitKnowsTextsAndNothingElse() {
        noClasses()
                .that()
                .resideInAPackage("app.entente.ui.kit")
                .should()
                .dependOnClassesThat(resideInAPackage("app.entente.ui..")
                        .and(not(resideInAnyPackage("app.entente.ui.kit", "app.entente.ui.i18n"))))
                .check(MAIN);
    }

    @Test
    void viewsAskServicesOnly() {
        noClasses()
                .that()
                .resideInAPackage("app.entente.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "org.springframework.transaction..", "java.sql..")
                .check(MAIN);
    }

    @Test
    void timeComesFromAClock() {
        ClockRule.timeComesFromAClock().check(MAIN);
    }

    @Test
    void dependenciesComeThroughConstructors() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(MAIN);
    }

    @Test
    void nothingPrints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.allowEmptyShould(true).check(MAIN);
    }
}
