package app.entente.questionnaire;

import app.entente.seed.Seed;
import java.util.Arrays;
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
                subject(it),
                FormReader.form(it),
                FormReader.yes(it, "reversed"),
                it.find("good").map(good -> good.constant(Good.class)).orElse(Good.NONE),
                it.find("owner").map(owner -> owner.constant(Owner.class)),
                it.at("share").constant(DefaultShare.class),
                FormReader.yes(it, "autonomy"),
                FormReader.yes(it, "sensitive"),
                FormReader.texts(it.find("indicators"))));
    }

    /** A form says through which lens its items are looked at; statements and choices may belong to a personal scale. */
    private static Subject subject(Seed seed) {
        return seed.find("subject")
                .map(it -> subject(it.text()))
                .orElseGet(() -> FormReader.lens(seed.at("form").text()));
    }

    private static Subject subject(String name) {
        return Stream.<Subject>concat(Arrays.stream(Lens.values()), Arrays.stream(Scale.values()))
                .filter(it -> Names.kebab((Enum<?>) it).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is neither lens nor scale".formatted(name)));
    }
}
