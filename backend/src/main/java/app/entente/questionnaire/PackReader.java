package app.entente.questionnaire;

import app.entente.pack.DefaultShare;
import app.entente.pack.Item;
import app.entente.pack.Lens;
import app.entente.pack.Pack;
import app.entente.pack.PackId;
import app.entente.pack.PackVersion;
import app.entente.pack.Scale;
import app.entente.pack.Subject;
import app.entente.pack.Theme;
import app.entente.values.DesirableEnd;
import app.entente.values.ItemId;
import app.entente.values.KebabCase;
import app.entente.values.LimitOwner;
import app.entente.values.ThemeId;
import app.entente.yaml.YamlNode;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Reads a pack from a YAML file that has passed the schema. The constructors of the records check what a schema cannot,
 * and a refusal names the line too.
 */
final class PackReader {

    private PackReader() {}

    static Pack pack(YamlNode yamlNode) {
        return yamlNode.read(it -> new Pack(
                version(it),
                it.get("themes").list().stream().map(PackReader::theme).toList()));
    }

    static PackVersion version(YamlNode yamlNode) {
        return new PackVersion(
                new PackId(yamlNode.get("pack").text()), yamlNode.get("version").number());
    }

    private static Theme theme(YamlNode yamlNode) {
        var id = new ThemeId(yamlNode.get("id").text());
        return new Theme(
                id,
                yamlNode.get("items").list().stream().map(it -> item(id, it)).toList(),
                FormReader.texts(yamlNode.find("pulse")));
    }

    private static Item item(ThemeId theme, YamlNode yamlNode) {
        return yamlNode.read(it -> new Item(
                new ItemId(it.get("id").text()),
                it.get("version").number(),
                theme,
                subject(it),
                FormReader.form(it),
                FormReader.yes(it, "reversed"),
                it.find("good")
                        .map(good -> good.enumConstant(DesirableEnd.class))
                        .orElse(DesirableEnd.NONE),
                it.find("owner").map(owner -> owner.enumConstant(LimitOwner.class)),
                it.get("share").enumConstant(DefaultShare.class),
                FormReader.yes(it, "autonomy"),
                FormReader.yes(it, "sensitive"),
                FormReader.texts(it.find("indicators"))));
    }

    /** A form says through which lens its items are looked at; statements and choices may belong to a personal scale. */
    private static Subject subject(YamlNode yamlNode) {
        return yamlNode.find("subject")
                .map(it -> subject(it.text()))
                .orElseGet(() -> FormReader.lens(yamlNode.get("form").text()));
    }

    private static Subject subject(String name) {
        return Stream.<Subject>concat(Arrays.stream(Lens.values()), Arrays.stream(Scale.values()))
                .filter(it -> KebabCase.kebab((Enum<?>) it).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is neither lens nor scale".formatted(name)));
    }
}
