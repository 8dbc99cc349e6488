package app.entente.questionnaire;

import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.StrengthKeys;
import app.entente.yaml.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the words of one item, and says where some are missing that its form needs, or there that it has no use for. */
final class ItemTextReader {

    private ItemTextReader() {}

    static ItemText read(Item item, YamlNode yamlNode) {
        var text = yamlNode.get("text").text();
        var joint = yamlNode.find("joint").map(YamlNode::text);
        if (PartnerName.isIn(text) != joint.isPresent()) {
            throw yamlNode.invalid("'%s' needs 'joint' exactly when its text names the partner".formatted(item.id()));
        }
        var options = yamlNode.find("options").map(YamlNode::stringMap).orElse(Map.of());
        if (item.form() instanceof ItemForm.Choice choice && !options.keySet().containsAll(choice.options())) {
            throw yamlNode.invalid("an option of '%s' has no words".formatted(item.id()));
        }
        return new ItemText(
                text,
                joint,
                yamlNode.find("help").map(YamlNode::text).orElse(""),
                yamlNode.get("prompt").text(),
                readings(yamlNode),
                options,
                strengths(item, yamlNode));
    }

    private static Optional<ItemReadings> readings(YamlNode yamlNode) {
        return yamlNode.find("readings")
                .map(it ->
                        new ItemReadings(it.get("more").text(), it.get("less").text()));
    }

    private static Map<String, String> strengths(Item item, YamlNode yamlNode) {
        var strengths = new HashMap<>(
                yamlNode.find("strengths").map(YamlNode::stringMap).orElse(Map.of()));
        for (var pole : List.of(StrengthKeys.ANY, StrengthKeys.HIGH, StrengthKeys.LOW)) {
            yamlNode.find("strength" + pole).ifPresent(it -> strengths.put(pole, it.text()));
        }
        if (!strengths.keySet().equals(item.strengthKeys())) {
            throw yamlNode.invalid("'%s' needs a strength sentence exactly for each way that it can be one: %s"
                    .formatted(item.id(), item.strengthKeys()));
        }
        return strengths;
    }
}
