package app.entente.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.account.Addressed;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class KindsTests {

    @Test
    void everyKindOfMessageIsInTheHandbook() throws IOException {
        var handbook = Files.readString(Path.of("..", "docs", "live.md"));
        var kinds = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("app.entente").stream()
                        .filter(it -> it.isAssignableTo(Addressed.class) && !it.isInterface())
                        .map(JavaClass::getSimpleName)
                        .toList();
        assertThat(kinds).isNotEmpty().allSatisfy(it -> assertThat(handbook).contains("`" + it + "`"));
    }
}
