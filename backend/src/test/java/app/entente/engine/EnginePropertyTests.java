package app.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.finding.BoundaryOutcome;
import app.entente.finding.Finding;
import app.entente.finding.StatementEvaluation;
import app.entente.statistics.Dyad;
import app.entente.values.AgreementPole;
import app.entente.values.Importance;
import app.entente.values.StrengthRule;
import app.entente.values.Wish;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnginePropertyTests {

    private static final List<String> LANGUAGES = List.of("fr", "tr", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva");

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void swappingThePartnersChangesNoRankAndNoStrength(long seed) {
        var pair = new RandomPairs(seed);
        var themes = pair.themes();
        var items = pair.items();
        var findings = Engine.compare(themes, items);
        var turned = Engine.compare(
                themes.stream().map(RandomPairs::swapped).toList(),
                items.stream().map(RandomPairs::swapped).toList());
        assertThat(outline(turned)).isEqualTo(outline(findings));
        assertThat(signs(turned))
                .isEqualTo(signs(findings).stream().map(sign -> 0 - sign).toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheItemsChangesNoTopic(long seed) {
        var pair = new RandomPairs(seed);
        var themes = pair.themes();
        var items = pair.items();
        var shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Engine.compare(themes, shuffled).topics())
                .isEqualTo(Engine.compare(themes, items).topics());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingLeavesItsBounds(long seed) {
        var pair = new RandomPairs(seed);
        var findings = Engine.compare(pair.themes(), pair.items());
        assertThat(findings.all()).allSatisfy(it -> assertThat(it.severity()).isBetween(0.0, 1.0));
        assertThat(findings.topics())
                .allSatisfy(it -> assertThat(it.priority().value()).isBetween(0.0, 100.0));
        assertThat(findings.topics().stream()
                        .flatMap(it -> it.facets().stream())
                        .mapToInt(it -> it.findings().size())
                        .sum())
                .isEqualTo(findings.all().stream()
                        .filter(it -> !(it instanceof Finding.Wished))
                        .count());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneThemeIsOneTopicAndItsWeightiestFacetLeads(long seed) {
        var pair = new RandomPairs(seed);
        var topics = Engine.compare(pair.themes(), pair.items()).topics();
        assertThat(topics).extracting(it -> it.theme().id()).doesNotHaveDuplicates();
        assertThat(topics).allSatisfy(topic -> {
            assertThat(topic.facets()).extracting(RankedFacet::aspect).doesNotHaveDuplicates();
            assertThat(topic.facets())
                    .isSortedAccordingTo(
                            Comparator.comparing(RankedFacet::priority).thenComparing(RankedFacet::aspect));
            assertThat(topic.priority()).isEqualTo(topic.leading().priority());
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatHappensInOneThemeChangesNoOtherTopic(long seed) {
        var pair = new RandomPairs(seed);
        var themes = pair.themes();
        var items = pair.items();
        var only = Engine.compare(
                themes, items.stream().filter(it -> it.theme().equals("money")).toList());
        var all = Engine.compare(themes, items).topics().stream()
                .filter(it -> it.theme().id().equals("money"))
                .toList();
        assertThat(all).isEqualTo(only.topics());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyStrengthIsOneThatItsItemAllows(long seed) {
        var pair = new RandomPairs(seed);
        var strengths = Engine.compare(pair.themes(), pair.items()).strengths();
        assertThat(strengths).allMatch(it -> allows(it.finding()));
    }

    /** Said again by hand, so that a change of the rule in the engine is noticed here. */
    private static boolean allows(Finding finding) {
        return switch (finding) {
            case Finding.Expected it -> {
                var pole = it.item().agreement();
                var answer = it.item().answers().first();
                var high = pole == AgreementPole.HIGH || pole == AgreementPole.EITHER;
                var low = pole == AgreementPole.LOW || pole == AgreementPole.EITHER;
                var same = it.item().answers().second().equals(answer);
                yield same && ((answer > 3 && high) || (answer < 3 && low));
            }
            case Finding.Chosen it ->
                it.item().agreement().contains(it.item().chosen().first());
            case Finding.Limited it -> it.item().canBeStrength() && it.outcome() == BoundaryOutcome.SHARED_LIMIT;
            case Finding.Supported it ->
                it.item().canBeStrength() && !it.sharedWish() && it.balance().net() == 0;
            case Finding.Divided it ->
                it.item().strength() != StrengthRule.NEVER
                        && it.split().gap() == 0
                        && it.item().shares().allMatch(share -> share.wish().equals(Optional.of(Wish.AS_IT_IS)));
            case Finding.Wished _ -> false;
            case Finding.Stated it -> it.item().canBeStrength();
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void caringMoreNeverLowersATopic(long seed) {
        var pair = new RandomPairs(seed);
        var themes = pair.themes();
        var items = pair.items();
        var before = Engine.compare(themes, items).topics();
        var after = Engine.compare(
                        themes.stream().map(EnginePropertyTests::dearer).toList(), items)
                .topics();
        assertThat(before)
                .allSatisfy(topic -> assertThat(same(topic, after).priority().value())
                        .isGreaterThanOrEqualTo(topic.priority().value()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsASharedConcernIsNeverAStrength(long seed) {
        var pair = new RandomPairs(seed);
        assertThat(Engine.compare(pair.themes(), pair.items()).strengths())
                .noneMatch(it -> it.finding() instanceof Finding.Stated stated
                        && !stated.evaluation().equals(Optional.of(StatementEvaluation.SHARED_STRENGTH)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @ResourceLock(Resources.LOCALE)
    void theLanguageOfTheMachineChangesNothing(long seed) {
        var pair = new RandomPairs(seed);
        var themes = pair.themes();
        var items = pair.items();
        var findings = Engine.compare(themes, items);
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(LANGUAGES.get((int) seed % LANGUAGES.size())));
            assertThat(Engine.compare(themes, items)).isEqualTo(findings);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static RatedTheme dearer(RatedTheme ratedTheme) {
        var given = ratedTheme.importance().first();
        var raised = given.map(_ -> Importance.VERY);
        return new RatedTheme(
                ratedTheme.id(), new Dyad<>(raised, ratedTheme.importance().second()));
    }

    private static RankedTopic same(RankedTopic topic, List<RankedTopic> among) {
        return among.stream()
                .filter(it -> it.theme().id().equals(topic.theme().id()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> outline(Findings findings) {
        var topics = findings.topics().stream()
                .map(it -> it.theme().id()
                        + it.facets().stream().map(EnginePropertyTests::outline).toList());
        var strengths = findings.strengths().stream()
                .map(it -> it.kind() + it.finding().item().id());
        return Stream.concat(topics, strengths).toList();
    }

    private static String outline(RankedFacet facet) {
        return facet.aspect().toString()
                + facet.priority()
                + facet.findings().stream().map(it -> it.item().id()).toList();
    }

    private static List<Double> signs(Findings findings) {
        return findings.all().stream().map(EnginePropertyTests::sign).toList();
    }

    private static double sign(Finding finding) {
        return switch (finding) {
            case Finding.Expected it -> it.gap().difference();
            case Finding.Stated it -> it.gap().difference();
            case Finding.Supported it -> it.balance().net();
            case Finding.Chosen _, Finding.Limited _, Finding.Divided _, Finding.Wished _ -> 0;
        };
    }
}
