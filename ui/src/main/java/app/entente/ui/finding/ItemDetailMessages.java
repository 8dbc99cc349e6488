package app.entente.ui.finding;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.ItemComparison;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sentences beside two answers: own words, and results of guesses. */
public record ItemDetailMessages(ComparisonContext context) {

    public List<String> messages(ItemComparison itemComparison) {
        var words = Stream.of(
                        ownWordsMessage(
                                "comparison.own-words.mine",
                                itemComparison.mine().ownWords()),
                        ownWordsMessage(
                                "comparison.own-words.partners",
                                itemComparison.partners().ownWords()))
                .flatMap(Optional::stream);
        return Stream.concat(words, new GuessMessages(context).messages(itemComparison).stream())
                .toList();
    }

    private Optional<String> ownWordsMessage(String key, String ownWords) {
        return Optional.of(ownWords).filter(it -> !it.isBlank()).map(it -> text(key, it, context.partnerName()));
    }
}
