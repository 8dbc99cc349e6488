package app.entente.questionnaire;

import app.entente.values.DesirableEnd;
import app.entente.values.ItemId;
import app.entente.values.KebabCase;
import app.entente.values.LimitOwner;
import app.entente.values.ThemeId;
import app.entente.yaml.YamlNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
                yamlNode.get("items").list().stream().map(it -> item(id, it)).toList());
    }

    private static Item item(ThemeId theme, YamlNode yamlNode) {
        return yamlNode.read(it -> new Item(
                new ItemId(it.get("id").text()),
                it.get("version").number(),
                theme,
                subject(it.get("subject").text()),
                form(it),
                yes(it, "reversed"),
                it.get("good").enumConstant(DesirableEnd.class),
                it.find("owner").map(owner -> owner.enumConstant(LimitOwner.class)),
                it.get("share").enumConstant(DefaultShare.class),
                yes(it, "autonomy"),
                yes(it, "sensitive"),
                texts(it.find("indicators"))));
    }

    private static ItemForm form(YamlNode yamlNode) {
        return switch (yamlNode.get("form").text()) {
            case "agree" -> new ItemForm.Agree(yes(yamlNode, "guess"));
            case "limit" -> new ItemForm.Limit();
            case "give-receive" -> new ItemForm.GiveReceive();
            default -> new ItemForm.Choice(texts(yamlNode.find("options")));
        };
    }

    private static Subject subject(String name) {
        return Stream.<Subject>concat(Arrays.stream(Lens.values()), Arrays.stream(Scale.values()))
                .filter(it -> KebabCase.kebab((Enum<?>) it).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is neither lens nor scale".formatted(name)));
    }

    private static List<String> texts(Optional<YamlNode> list) {
        return list.map(YamlNode::list).orElse(List.of()).stream()
                .map(YamlNode::text)
                .toList();
    }

    private static boolean yes(YamlNode yamlNode, String key) {
        return yamlNode.find(key).map(YamlNode::text).map(Boolean::parseBoolean).orElse(false);
    }
}
