package app.entente.door;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import app.entente.sheet.SealedSheets;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class SealedSheetsAccessTests {

    @Test
    void onlyTheDoorBringsTwoSheetsTogether() {
        var main = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("app.entente");
        noClasses()
                .that()
                .resideOutsideOfPackage("app.entente.door")
                .and()
                .doNotHaveFullyQualifiedName(SealedSheets.class.getName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(SealedSheets.class)
                .check(main);
    }
}
