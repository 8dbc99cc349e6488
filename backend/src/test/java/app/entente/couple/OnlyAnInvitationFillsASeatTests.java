package app.entente.couple;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Seating makes memberships for others, so that nobody may call it but the space's own making and its invitations. */
class OnlyAnInvitationFillsASeatTests {

    @Test
    void nobodyElseKnowsTheSeating() {
        var main = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("app.entente");
        noClasses()
                .that()
                .doNotBelongToAnyOf(Seating.class, Spaces.class, Invitations.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Seating.class)
                .check(main);
    }
}
