package app.entente.health;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.BackendTest;
import app.entente.couple.Couples;
import app.entente.couple.Spaces;
import app.entente.demo.DemoVariant;
import app.entente.demo.Demos;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestPropertySource;

@BackendTest
@TestPropertySource(properties = {"entente.demo=on", "entente.demos-alive=4"})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SpaceCountModuleTests {

    private final SpaceCount spaceCount;
    private final Spaces spaces;
    private final Demos demos;
    private final Couples couples;

    SpaceCountModuleTests(SpaceCount spaceCount, Spaces spaces, Demos demos, Couples couples) {
        this.spaceCount = spaceCount;
        this.spaces = spaces;
        this.demos = demos;
        this.couples = couples;
    }

    @Test
    void anOpenSpaceCountsUntilItIsClosed() {
        var before = spaceCount.ofPeople();
        var noa = couples.alone();
        assertThat(spaceCount.ofPeople()).isEqualTo(before + 1);
        spaces.close(noa);
        assertThat(spaceCount.ofPeople()).isEqualTo(before);
    }

    @Test
    void aDemoDoesNotCount() {
        var before = spaceCount.ofPeople();
        var demo = demos.start("127.0.0.1", DemoVariant.BEGINNING, Locale.ENGLISH);
        assertThat(spaceCount.ofPeople()).isEqualTo(before);
        demos.end(demo.first());
    }
}
