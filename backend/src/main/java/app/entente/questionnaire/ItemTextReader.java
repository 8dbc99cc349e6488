package app.entente.questionnaire;

import app.entente.seed.Seed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the words of one item, and says where some are missing that its form needs, or there that it has no use for. */
final class ItemTextReader {

    private ItemTextReader() {}

    static ItemText read(Item item, Seed seed) {
        var text = seed.at("text").text();
        var joint = seed.find("joint").map(Seed::text);
        if (PartnerName.isIn(text) != joint.isPresent()) {
            throw seed.broken("'%s' needs 'joint' exactly when its text names the partner".formatted(item.id()));
        }
        var options = seed.find("options").map(Seed::words).orElse(Map.of());
        if (item.form() instanceof Form.Choice(var known, _) && !options.keySet().containsAll(known)) {
            throw seed.broken("an option of '%s' has no words".formatted(item.id()));
        }
        return new ItemText(
                text,
                joint,
                seed.find("help").map(Seed::text).orElse(""),
                seed.at("prompt").text(),
                readings(seed),
                options,
                strengths(item, seed));
    }

    private static Optional<Readings> readings(Seed seed) {
        return seed.find("readings")
                .map(it -> new Readings(it.at("more").text(), it.at("less").text()));
    }

    private static Map<String, String> strengths(Item item, Seed seed) {
        var strengths = new HashMap<>(seed.find("strengths").map(Seed::words).orElse(Map.of()));
        for (var pole : List.of(ItemText.ANY, ItemText.HIGH, ItemText.LOW)) {
            seed.find("strength" + pole).ifPresent(it -> strengths.put(pole, it.text()));
        }
        if (!strengths.keySet().equals(item.strengthKeys())) {
            throw seed.broken("'%s' needs a strength sentence exactly for each way that it can be one: %s"
                    .formatted(item.id(), item.strengthKeys()));
        }
        return strengths;
    }
}
