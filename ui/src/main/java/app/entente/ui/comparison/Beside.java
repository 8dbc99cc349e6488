package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Compared;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands beside two answers: own words, and what guesses show. */
record Beside(Reader reader) {

    List<String> of(Compared compared) {
        var words = Stream.of(
                        words("comparison.own-words.mine", compared.mine().ownWords()),
                        words(
                                "comparison.own-words.partners",
                                compared.partners().ownWords()))
                .flatMap(Optional::stream);
        return Stream.concat(words, new GuessWords(reader).of(compared).stream())
                .toList();
    }

    private Optional<String> words(String key, String ownWords) {
        return Optional.of(ownWords).filter(it -> !it.isBlank()).map(it -> text(key, it, reader.partner()));
    }
}
