package app.entente.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.Response;
import app.entente.questionnaire.CorePack;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Theme;
import app.entente.seed.SeedFiles;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads every seed of the demo, and holds it against the core pack. */
class ScriptTests {

    private final Script script = new Script(new SeedFiles());

    @ParameterizedTest
    @EnumSource
    void bothAnswerTheWholePack(Role role) {
        assertThat(script.sheet(role).answers().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        CorePack.pack().items().stream().map(Item::id).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyValueFitsItsItem(Role role) {
        script.sheet(role).answers().forEach((id, draft) -> {
            if (draft.response() instanceof Response.Given(var value)) {
                assertThat(CorePack.item(id.value()).form().admits(value))
                        .as("%s by %s", id, role)
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void bothSayHowMuchEachThemeMatters(Role role) {
        assertThat(script.sheet(role).importance().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        CorePack.pack().themes().stream().map(Theme::id).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theScriptedPartnerGoesOnForEver(Role role) {
        var moves = script.talk().moves(role);
        var wordings = Stream.iterate("", moves::after).skip(1).limit(5).toList();
        assertThat(wordings).doesNotContain("");
        assertThat(wordings.get(moves.wordings().size())).isEqualTo(wordings.getFirst());
    }
}
