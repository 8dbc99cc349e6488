package app.entente.questionnaire;

import app.entente.seed.Seed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns a seed of the right form into a pack. What the form cannot say, the records say, and the line is named too. */
final class PackReader {

    private PackReader() {}

    static Pack pack(Seed seed) {
        return seed.read(it -> new Pack(
                version(it),
                it.at("themes").list().stream().map(PackReader::theme).toList()));
    }

    static PackVersion version(Seed seed) {
        return new PackVersion(
                new PackId(seed.at("pack").text()), seed.at("version").number());
    }

    private static Theme theme(Seed seed) {
        var id = new ThemeId(seed.at("id").text());
        return new Theme(
                id, seed.at("items").list().stream().map(it -> item(id, it)).toList());
    }

    private static Item item(ThemeId theme, Seed seed) {
        return seed.read(it -> new Item(
                new ItemId(it.at("id").text()),
                it.at("version").number(),
                theme,
                subject(it.at("subject").text()),
                form(it),
                yes(it, "reversed"),
                it.at("good").constant(Good.class),
                it.find("owner").map(owner -> owner.constant(Owner.class)),
                it.at("share").constant(DefaultShare.class),
                yes(it, "autonomy"),
                yes(it, "sensitive"),
                texts(it.find("indicators"))));
    }

    private static Form form(Seed seed) {
        return switch (seed.at("form").text()) {
            case "agree" -> new Form.Agree(yes(seed, "guess"));
            case "limit" -> new Form.Limit();
            case "give-receive" -> new Form.GiveReceive();
            default -> new Form.Choice(texts(seed.find("options")));
        };
    }

    private static Subject subject(String name) {
        return Stream.<Subject>concat(Arrays.stream(Lens.values()), Arrays.stream(Scale.values()))
                .filter(it -> Names.kebab((Enum<?>) it).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is neither lens nor scale".formatted(name)));
    }

    private static List<String> texts(Optional<Seed> list) {
        return list.map(Seed::list).orElse(List.of()).stream().map(Seed::text).toList();
    }

    private static boolean yes(Seed seed, String key) {
        return seed.find(key).map(Seed::text).map(Boolean::parseBoolean).orElse(false);
    }
}
