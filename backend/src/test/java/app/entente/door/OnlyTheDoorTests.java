package app.entente.door;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import app.entente.answering.Meeting;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class OnlyTheDoorTests {

    @Test
    void onlyTheDoorBringsTwoSheetsTogether() {
        var main = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("app.entente");
        noClasses()
                .that()
                .resideOutsideOfPackage("app.entente.door")
                .and()
                .doNotHaveFullyQualifiedName(Meeting.class.getName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Meeting.class)
                .check(main);
    }
}
