package app.entente.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.person.AddressedEvent;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeKindsTests {

    @Test
    void everyKindOfMessageIsInTheHandbook() throws IOException {
        var handbook = Files.readString(Path.of("..", "docs", "live.md"));
        assertThat(kinds()).isNotEmpty().allSatisfy(it -> assertThat(handbook).contains("`" + it + "`"));
    }

    /** Clients and nodes of other versions know these names; events come and go, a name never changes. */
    @Test
    void aKindKeepsItsNameWhateverItsEventIsCalled() {
        assertThat(kinds())
                .containsExactlyInAnyOrder(
                        "ActChanged",
                        "AnswerSaved",
                        "CheckInChanged",
                        "CheckInOpened",
                        "CheckInWithdrawn",
                        "ChoosingChanged",
                        "DiscussionChanged",
                        "DoorOpened",
                        "GuideChanged",
                        "ImportedGuideChanged",
                        "InvitationChanged",
                        "ItemWithdrawn",
                        "PartnerJoined",
                        "PlaceEnded",
                        "RoundBegun",
                        "ScreenLockChanged",
                        "SealBroken",
                        "SealSet",
                        "SideChanged",
                        "SpaceStateChanged",
                        "Waved");
        assertThat(ChangeNotice.AGAIN).isEqualTo("Again");
    }

    private static List<String> kinds() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("app.entente").stream()
                        .filter(it -> it.isAssignableTo(AddressedEvent.class) && !it.isInterface())
                        .map(JavaClass::reflect)
                        .map(ChangeKindsTests::kind)
                        .toList();
    }

    /** A kind is the same for every event of a type, so it is asked of one that names nothing. */
    private static String kind(Class<?> event) {
        try {
            var constructor = event.getDeclaredConstructors()[0];
            var nothing = new Object[constructor.getParameterCount()];
            for (var i = 0; i < nothing.length; i++) {
                if (constructor.getParameterTypes()[i] == Set.class) {
                    nothing[i] = Set.of();
                }
            }
            return ((AddressedEvent) constructor.newInstance(nothing)).kind();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
