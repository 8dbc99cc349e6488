package app.entente.ui.finding;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.ItemComparison;
import app.entente.finding.GuessAccuracy.Insight;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Sentences for both about the guesses on one item. Only the guesser sees the value guessed. */
public record GuessMessages(ComparisonContext context) {

    public List<String> messages(ItemComparison itemComparison) {
        var guessInsights = itemComparison.guesses();
        return Stream.of(
                        guessInsights.myInsight().map(it -> insightMessage("comparison.guess.mine", it)),
                        guessInsights
                                .mine()
                                .map(it ->
                                        text("comparison.guess.value", context.answerText(itemComparison.item(), it))),
                        guessInsights.partnersInsight().map(it -> insightMessage("comparison.guess.partners", it)))
                .flatMap(Optional::stream)
                .toList();
    }

    private String insightMessage(String prefix, Insight insight) {
        var key = prefix + "." + insight.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return text(key, context.partnerName());
    }
}
