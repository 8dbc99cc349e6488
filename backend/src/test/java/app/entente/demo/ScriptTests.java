package app.entente.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.answering.Response;
import app.entente.discussion.TopicId;
import app.entente.questionnaire.CorePack;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Theme;
import app.entente.seed.SeedFiles;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads every seed of the demo, and holds it against the core pack. */
class ScriptTests {

    private static final ItemId ITEM = new ItemId("evening-with-friends");

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
    @CsvSource({"en, NOA", "en, ROBIN", "fr, NOA", "fr, ROBIN"})
    void theScriptedPartnerGoesOnForEver(Locale locale, Role role) {
        var moves = script.talk(locale).moves(role);
        var wordings = Stream.iterate("", moves::after).skip(1).limit(5).toList();
        assertThat(wordings).doesNotContain("");
        assertThat(wordings.get(moves.wordings().size())).isEqualTo(wordings.getFirst());
    }

    @Test
    void everyLanguageHasItsOwnWordsForTheSameTalk() {
        var english = script.talk(Locale.ENGLISH);
        var french = script.talk(Locale.FRENCH);
        assertThat(french.agenda()).isEqualTo(english.agenda());
        assertThat(french.notes()).map(Talk.Note::topic).isEqualTo(topics(english));
        assertThat(french.notes()).map(Talk.Note::text).doesNotContainAnyElementsOf(texts(english));
        assertThat(french.ownWords(Role.ROBIN, ITEM)).isNotEmpty().isNotEqualTo(english.ownWords(Role.ROBIN, ITEM));
    }

    private static List<TopicId> topics(Talk talk) {
        return talk.notes().stream().map(Talk.Note::topic).toList();
    }

    private static List<String> texts(Talk talk) {
        return talk.notes().stream().map(Talk.Note::text).toList();
    }
}
