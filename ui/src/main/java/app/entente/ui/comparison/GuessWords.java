package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Compared;
import app.entente.engine.Guess.Insight;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What guesses about one item show, in sentences for both. The value guessed is told to who guessed it. */
record GuessWords(Reader reader) {

    List<String> of(Compared compared) {
        var guesses = compared.guesses();
        return Stream.of(
                        guesses.myInsight().map(it -> insight("comparison.guess.mine", it)),
                        guesses.mine().map(it -> text("comparison.guess.value", reader.answer(compared.item(), it))),
                        guesses.partnersInsight().map(it -> insight("comparison.guess.partners", it)))
                .flatMap(Optional::stream)
                .toList();
    }

    private String insight(String prefix, Insight insight) {
        var key = prefix + "." + insight.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return text(key, reader.partner());
    }
}
