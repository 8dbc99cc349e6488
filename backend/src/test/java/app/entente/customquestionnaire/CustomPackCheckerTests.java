package app.entente.customquestionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.entente.pack.DefaultShare;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.Lens;
import app.entente.pack.LimitQuestion;
import app.entente.pack.WishRule;
import app.entente.values.AgreementPole;
import app.entente.values.DesirableEnd;
import app.entente.values.LimitOwner;
import app.entente.values.StrengthRule;
import app.entente.yaml.InvalidYaml;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is right is read as it is meant, and what is wrong is found, all of it, at its line. */
class CustomPackCheckerTests {

    private static final String GOOD = """
            questionnaire: visits
            version: 1
            languages: [en]
            name: Visits
            about: Who comes to see you, and whom you go to see.
            themes:
              - id: family
                name: Family visits
                items:
                  - id: unasked
                    form: limit
                    text: Family comes in without ringing.
                    help: Think of an ordinary week.
                    prompt: How do you both want to be visited?
                  - id: every-sunday
                    form: expectation
                    guess: true
                    text: We see family every Sunday.
                    help: Any of the two families.
                    prompt: What makes a good Sunday?
                    readings: {more: Ties are kept., less: Rest is kept.}
                  - id: where
                    form: choice
                    options: {theirs: At their place, ours: At our place}
                    text: Where we see family.
                    help: Most of the time.
                    prompt: What is easier where?
                  - id: hosting
                    form: support
                    text: Help with guests
                    help: Before, while and after.
                    prompt: Who does what when guests come?
                  - id: welcome
                    form: statement
                    good: high
                    text: My family is welcome at home.
                    help: As you see it.
                    prompt: What makes guests feel welcome?
                    sensitive: true
            """;

    private final CustomPackChecker files = new CustomPackChecker();

    @Test
    void aGoodFileIsReadAsItIsMeant() {
        var pack = files.read("visits.yaml", GOOD).pack();

        assertThat(pack.version()).hasToString("PackVersion[pack=visits, version=1]");
        assertThat(pack.themes())
                .singleElement()
                .satisfies(it -> assertThat(it.id()).hasToString("visits-family"));
        assertThat(pack.items().stream().map(Item::id).map(Object::toString))
                .containsExactly(
                        "visits-unasked", "visits-every-sunday", "visits-where", "visits-hosting", "visits-welcome");
        assertThat(pack.items().stream().map(Item::form))
                .containsExactly(
                        new ItemForm.Limit(LimitQuestion.PERMISSION, false),
                        new ItemForm.Expectation(true, AgreementPole.NONE),
                        new ItemForm.Choice(List.of("theirs", "ours"), List.of()),
                        new ItemForm.Support(false, WishRule.ONLY_SHOWN),
                        new ItemForm.Statement(false, false));
        assertThat(pack.items().stream().map(Item::subject).map(Lens.class::cast))
                .containsExactly(Lens.BOUNDARIES, Lens.EXPECTATIONS, Lens.EXPECTATIONS, Lens.SUPPORT, Lens.SUPPORT);
        assertThat(pack.items().getFirst().owner()).contains(LimitOwner.SELF);
        assertThat(pack.items().getLast().good()).isEqualTo(DesirableEnd.HIGH);
    }

    @Test
    void theSecondFormatHasEveryForm() {
        var pack = files.read("visits.yaml", DocumentedExample.visits()).pack();
        assertThat(pack.items().stream().map(Item::form))
                .containsExactly(
                        new ItemForm.Expectation(true, AgreementPole.EITHER),
                        new ItemForm.Choice(List.of("theirs", "ours", "halfway"), List.of("ours")),
                        new ItemForm.Limit(LimitQuestion.PERMISSION, false),
                        new ItemForm.Limit(LimitQuestion.REQUEST, true),
                        new ItemForm.Support(true, WishRule.WEIGHED),
                        new ItemForm.Division(StrengthRule.ALWAYS),
                        new ItemForm.MutualWish(),
                        new ItemForm.Statement(false, false));
    }

    @ParameterizedTest(name = "{0} instead of {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            format: 3                | format: 2              | constant
            owner: both              | owner: self            | asks
            form: border             | form: division         | enumeration
            wish: less               | strength: true         | mutual
            asks: maybe              | asks: permission       | enumeration
            join: {en: One           | joint: {en: One        | join
            autonomy: true           | joint: {en: One’s own key lent to family, fr: Sa propre clé prêtée à la famille} | exactly when the text names
            sensitive: true           | strength-words: {en: "For both of you, work has its own time.", fr: "Pour vous deux, le travail a son temps à lui."} | sentence of its own
            good: none               | strength: true         | only for
            agreement: high          | agreement: either      | sentence of its own
            """)
    void aFaultOfTheSecondFormatIsFound(String wrong, String right, String reason) {
        var good = DocumentedExample.visits();
        var yaml = good.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
        assertThat(yaml).isNotEqualTo(good);
        assertThatExceptionOfType(InvalidQuestionnaire.class)
                .isThrownBy(() -> files.read("visits.yaml", yaml))
                .satisfies(it -> assertThat(it.faults().stream().map(InvalidYaml::toLocationString))
                        .anySatisfy(fault -> assertThat(fault).contains(reason)));
    }

    @Test
    void whoWritesNothingAboutSharingIsAskedAndTheSensitiveStartsPrivate() {
        var items = files.read("visits.yaml", GOOD).pack().items();

        assertThat(items.getFirst().share()).isEqualTo(DefaultShare.ASK);
        assertThat(items.getLast().share()).isEqualTo(DefaultShare.PRIVATE);
    }

    @ParameterizedTest(name = "{0} instead of {1} is found in line {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            questionnaire: Visits   | questionnaire: visits | 1  | pattern
            questionnaire: core     | questionnaire: visits | 1  | comes with Entente
            version: first          | version: 1            | 2  | integer
            languages: [en, fr]     | languages: [en]       | 4  | 'fr' are missing
            abuot: Who              | about: Who            | 5  | 'abuot'
            form: limits            | form: limit           | 11 | enumeration
            form: limit             | form: expectation     | 17 | 'guess' is only for
            owner: them             | help: Think of an     | 13 | enumeration
            guess: maybe            | guess: true           | 17 | boolean
            {de: Gut, en: Good}     | My family is welcome at home. | 36 | 'de' is none of the languages
            good: medium            | good: high            | 35 | enumeration
            share: everybody        | sensitive: true       | 39 | enumeration
            id: unasked             | id: every-sunday      | 15 | stands twice
            theirs: At ours         | ours: At our place    | 24 | stands here twice
            a, b: [                 | version: 1            | 4  | lacks a comma
            """)
    void aFaultIsFoundAtItsLine(String wrong, String right, int line, String reason) {
        var yaml = GOOD.replace(right, wrong);
        assertThat(yaml).isNotEqualTo(GOOD);
        assertThatExceptionOfType(InvalidQuestionnaire.class)
                .isThrownBy(() -> files.read("visits.yaml", yaml))
                .satisfies(it -> assertThat(it.faults().stream().map(InvalidYaml::toLocationString))
                        .anySatisfy(fault -> assertThat(fault)
                                .startsWith("visits.yaml:%d: ".formatted(line))
                                .contains(reason)));
    }

    @Test
    void allFaultsAreSaidAtOnceFromTheTop() {
        var yaml = GOOD.replace("form: limit", "form: border")
                .replace("good: high", "good: best")
                .replace("about:", "abuot:");

        assertThatExceptionOfType(InvalidQuestionnaire.class)
                .isThrownBy(() -> files.read("visits.yaml", yaml))
                .satisfies(it ->
                        assertThat(it.faults().stream().map(InvalidYaml::line)).containsExactly(1, 5, 11, 35));
    }

    @Test
    void noFileOfOnesOwnHidesALimitOfTheOther() {
        var theirs = GOOD.replace("    form: limit\n", "    form: limit\n        owner: partner\n");

        assertThatExceptionOfType(InvalidQuestionnaire.class).isThrownBy(() -> files.read("visits.yaml", theirs));
    }

    @Test
    void whatIsSensitiveIsNeverShownUnasked() {
        var shown = GOOD.replace("sensitive: true", "sensitive: true\n        share: show");

        assertThatExceptionOfType(InvalidQuestionnaire.class)
                .isThrownBy(() -> files.read("visits.yaml", shown))
                .withMessageContaining("line 33")
                .withMessageContaining("sensitive, so it starts private");
    }
}
