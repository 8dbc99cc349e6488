package app.entente.questionnaire;

import app.entente.seed.Seed;
import java.util.Map;
import java.util.Optional;

/** The words of one item in one language. */
public record ItemText(
        String text, String help, String prompt, Optional<Readings> readings, Map<String, String> options) {

    public ItemText {
        options = Map.copyOf(options);
    }

    static ItemText of(Seed seed) {
        return new ItemText(
                seed.at("text").text(),
                seed.at("help").text(),
                seed.at("prompt").text(),
                seed.find("readings")
                        .map(it ->
                                new Readings(it.at("more").text(), it.at("less").text())),
                seed.find("options").map(Seed::words).orElse(Map.of()));
    }
}
