package app.entente.questionnaire;

import app.entente.yaml.YamlNode;
import java.util.Map;
import java.util.Optional;

/** The texts of one item in one language. */
public record ItemText(
        String text, String help, String prompt, Optional<ItemReadings> readings, Map<String, String> options) {

    public ItemText {
        options = Map.copyOf(options);
    }

    static ItemText of(YamlNode yamlNode) {
        return new ItemText(
                yamlNode.get("text").text(),
                yamlNode.get("help").text(),
                yamlNode.get("prompt").text(),
                yamlNode.find("readings")
                        .map(it -> new ItemReadings(
                                it.get("more").text(), it.get("less").text())),
                yamlNode.find("options").map(YamlNode::stringMap).orElse(Map.of()));
    }
}
