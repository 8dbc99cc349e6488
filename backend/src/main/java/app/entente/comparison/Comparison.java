package app.entente.comparison;

import app.entente.values.Aspect;
import app.entente.engine.Balance;
import app.entente.engine.Both;
import app.entente.engine.Tally;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.ThemeId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came through the door, compared, from the side of the one who looks.
 *
 * <p>The wishes are what both wish for. The topics are at most five and in the order of their rank; the number behind a rank is not in it. The further
 * ones and those somebody only wished to talk about stand in the order of the themes.
 */
public record Comparison(
        Instant openedAt,
        List<Strength> strengths,
        List<Compared> wishes,
        List<Topic> topics,
        List<Topic> further,
        List<ThemeId> alsoWorthATalk,
        List<Compared> items,
        List<InWords> inWords,
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

    /** All items of one lens, in the order of the packs. */
    public List<Compared> through(Aspect aspect) {
        return items.stream().filter(it -> it.aspect() == aspect).toList();
    }

    /** Items somebody guessed about: first where a guess shows what was not known, in the same order for both. */
    public List<Compared> guessed() {
        return items.stream()
                .filter(it -> it.guesses().any())
                .sorted(Comparator.comparing(Compared::guesses, Guesses.MOST_TELLING_FIRST))
                .toList();
    }

    /** How the statements with a good end came out. */
    public Tally evaluations() {
        return Tally.of(outcomes(Outcome.Views.class)
                .flatMap(it -> it.evaluation().stream())
                .toList());
    }

    /** Whether each gives or receives more by their own account; mine first. */
    public Both<Optional<Balance>> balances() {
        var exchanges =
                outcomes(Outcome.Flow.class).map(it -> it.balance().exchanges()).toList();
        return new Both<>(
                Balance.of(exchanges.stream().map(Both::first).toList()),
                Balance.of(exchanges.stream().map(Both::second).toList()));
    }

    private <T extends Outcome> Stream<T> outcomes(Class<T> kind) {
        return items.stream().map(Compared::outcome).filter(kind::isInstance).map(kind::cast);
    }
}
