package app.entente.comparison;

import app.entente.engine.EvaluationCounts;
import app.entente.finding.PersonBalance;
import app.entente.statistics.Dyad;
import app.entente.values.Aspect;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The comparison of an opened pair, from the side of the person who looks.
 *
 * <p>The wishes are what both wish for. The topics are at most five and in the order of their rank; the number behind a rank is not in it. The further
 * ones and those somebody only wished to talk about stand in the order of the themes.
 */
public record Comparison(
        Instant openedAt,
        List<Strength> strengths,
        List<ItemComparison> wishes,
        List<Topic> topics,
        List<Topic> further,
        List<ThemeId> alsoWorthATalk,
        List<ItemComparison> items,
        List<OpenTextPair> inWords,
        List<ItemId> withdrawn) {

    public Comparison {
        strengths = List.copyOf(strengths);
        wishes = List.copyOf(wishes);
        topics = List.copyOf(topics);
        further = List.copyOf(further);
        alsoWorthATalk = List.copyOf(alsoWorthATalk);
        items = List.copyOf(items);
        inWords = List.copyOf(inWords);
        withdrawn = List.copyOf(withdrawn);
    }

    /**
     * Returns every theme that can be talked about, in the order both see, each once; its position is used in the
     * addresses of the talk's pages.
     */
    public List<ThemeId> themesToTalkAbout() {
        return Stream.concat(compared().map(Topic::theme), alsoWorthATalk.stream())
                .distinct()
                .toList();
    }

    /** Returns the topic of a theme; empty where it was not compared and somebody only wished to talk about it. */
    public Optional<Topic> topic(ThemeId theme) {
        return compared().filter(it -> it.theme().equals(theme)).findFirst();
    }

    /** Returns the topics, then the further ones. */
    public Stream<Topic> compared() {
        return Stream.concat(topics.stream(), further.stream());
    }

    /** Returns the items compared under one aspect, in the order of the packs. */
    public List<ItemComparison> through(Aspect aspect) {
        return items.stream().filter(it -> it.aspect() == aspect).toList();
    }

    /**
     * Returns the items compared under one aspect as they weigh: by the order of the topics, within each the heaviest
     * first, then those of no topic in the order of the packs.
     */
    public List<ItemComparison> weightiestFirst(Aspect aspect) {
        var ofTopics = compared()
                .flatMap(topic -> topic.facets().stream()
                        .filter(it -> it.aspect() == aspect)
                        .flatMap(it -> topic.items(it).stream()));
        return Stream.concat(ofTopics, through(aspect).stream()).distinct().toList();
    }

    /** Returns the items with a guess, first those where it shows what was not known, in the same order for both. */
    public List<ItemComparison> guessed() {
        return items.stream()
                .filter(it -> it.guesses().hasAny())
                .sorted(Comparator.comparing(ItemComparison::guesses, GuessInsights.MOST_TELLING_FIRST))
                .toList();
    }

    /** Returns the evaluations of the statements with a good end, counted. */
    public EvaluationCounts evaluations() {
        return EvaluationCounts.of(outcomes(ComparisonOutcome.Views.class)
                .flatMap(it -> it.evaluation().stream())
                .toList());
    }

    /** Returns the balance of each by their own account, mine first; empty with fewer than three currencies. */
    public Dyad<Optional<PersonBalance>> balances() {
        var exchanges = outcomes(ComparisonOutcome.SupportFlow.class)
                .map(it -> it.balance().exchanges())
                .toList();
        return new Dyad<>(
                PersonBalance.of(exchanges.stream().map(Dyad::first).toList()),
                PersonBalance.of(exchanges.stream().map(Dyad::second).toList()));
    }

    private <T extends ComparisonOutcome> Stream<T> outcomes(Class<T> kind) {
        return items.stream()
                .map(ItemComparison::outcome)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
