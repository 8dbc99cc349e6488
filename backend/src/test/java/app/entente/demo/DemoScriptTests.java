package app.entente.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.pack.Item;
import app.entente.pack.Theme;
import app.entente.questionnaire.CorePack;
import app.entente.values.ItemId;
import app.entente.values.Response;
import app.entente.values.ThemeId;
import app.entente.yaml.BundledYaml;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads every seed of the demo, and holds it against the core pack. */
class DemoScriptTests {

    private static final ItemId ITEM = new ItemId("evening-with-friends");

    private final DemoScript demoScript = new DemoScript(new BundledYaml());

    @ParameterizedTest
    @EnumSource
    void bothAnswerTheWholePack(DemoRole demoRole) {
        assertThat(demoScript.sheet(demoRole).answers().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        CorePack.pack().items().stream().map(Item::id).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyValueFitsItsItem(DemoRole demoRole) {
        demoScript.sheet(demoRole).answers().forEach((id, answer) -> {
            if (answer.response() instanceof Response.Given(var value)) {
                assertThat(CorePack.item(id.value()).form().admits(value))
                        .as("%s by %s", id, demoRole)
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void bothSayHowMuchEachThemeMatters(DemoRole demoRole) {
        assertThat(demoScript.sheet(demoRole).importance().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        CorePack.pack().themes().stream().map(Theme::id).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "en, BEGINNING, NOA",
        "en, BEGINNING, ROBIN",
        "fr, BEGINNING, NOA",
        "fr, BEGINNING, ROBIN",
        "en, LATER, LOU",
        "en, LATER, MIKA",
        "fr, LATER, LOU",
        "fr, LATER, MIKA"
    })
    void theScriptedPartnerGoesOnForEver(Locale locale, DemoVariant variant, DemoRole demoRole) {
        var partnerMoves = demoScript.talk(variant, locale).moves(demoRole);
        var wordings = Stream.iterate("", partnerMoves::after).skip(1).limit(5).toList();
        assertThat(wordings).doesNotContain("");
        assertThat(wordings.get(partnerMoves.wordings().size())).isEqualTo(wordings.getFirst());
    }

    /** Nothing is asked again that they leave out, or could not answer. */
    @ParameterizedTest
    @EnumSource(names = {"LOU", "MIKA"})
    void theLaterCoupleAnswersTheWholePackTwice(DemoRole demoRole) {
        var sheet = demoScript.sheet(demoRole);
        assertThat(sheet.further().keySet()).isEqualTo(sheet.answers().keySet());
        sheet.further().forEach((id, answer) -> {
            if (answer.response() instanceof Response.Given(var value)) {
                assertThat(CorePack.item(id.value()).form().admits(value))
                        .as("%s by %s", id, demoRole)
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasItsOwnWordsForTheSameTalk(DemoVariant variant) {
        var english = demoScript.talk(variant, Locale.ENGLISH);
        var french = demoScript.talk(variant, Locale.FRENCH);
        assertThat(french.agenda()).isEqualTo(english.agenda());
        assertThat(french.notes()).map(DemoTalkScript.ScriptedNote::topic).isEqualTo(topics(english));
        assertThat(french.notes()).map(DemoTalkScript.ScriptedNote::text).doesNotContainAnyElementsOf(texts(english));
        assertThat(french.agreements())
                .map(DemoTalkScript.ScriptedAgreement::days)
                .isEqualTo(english.agreements().stream()
                        .map(DemoTalkScript.ScriptedAgreement::days)
                        .toList());
    }

    @Test
    void whatRobinAddsIsWrittenInEveryLanguage() {
        var english = demoScript.talk(DemoVariant.BEGINNING, Locale.ENGLISH);
        var french = demoScript.talk(DemoVariant.BEGINNING, Locale.FRENCH);
        assertThat(french.ownWords(DemoRole.ROBIN, ITEM))
                .isNotEmpty()
                .isNotEqualTo(english.ownWords(DemoRole.ROBIN, ITEM));
    }

    private static List<ThemeId> topics(DemoTalkScript demoTalkScript) {
        return demoTalkScript.notes().stream()
                .map(DemoTalkScript.ScriptedNote::topic)
                .toList();
    }

    private static List<String> texts(DemoTalkScript demoTalkScript) {
        return demoTalkScript.notes().stream()
                .map(DemoTalkScript.ScriptedNote::text)
                .toList();
    }
}
