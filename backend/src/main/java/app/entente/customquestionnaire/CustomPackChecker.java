package app.entente.customquestionnaire;

import app.entente.questionnaire.Questionnaires;
import app.entente.questionnaire.TranslatedPack;
import app.entente.yaml.BundledYaml;
import app.entente.yaml.InvalidYaml;
import app.entente.yaml.YamlNode;
import app.entente.yaml.YamlSchema;
import java.util.List;

/** Checks and reads custom questionnaires; the command and the start apply the same rules. */
final class CustomPackChecker {

    private final YamlSchema firstFormat = new BundledYaml().schema("questionnaires/extra.schema.json");
    private final YamlSchema secondFormat = new BundledYaml().schema("questionnaires/extra-2.schema.json");
    private final Questionnaires shipped = Questionnaires.shipped();

    /** Returns the pack of the file; throws {@link InvalidQuestionnaire} with every fault where it cannot be used. */
    TranslatedPack read(String file, String yaml) {
        var faultCollector = new FaultCollector();
        try {
            var yamlNode = YamlNode.parse(file, yaml);
            yamlNode.requireKeysOnce();
            faultCollector.addAll(schema(yamlNode).findErrors(yamlNode, yaml));
            faultCollector.requireNone();
            var pack = new CustomPackReader(yamlNode, faultCollector).read();
            shipped.findNameClash(pack.pack())
                    .ifPresent(it ->
                            faultCollector.add(yamlNode.get("questionnaire").invalid(it)));
            faultCollector.requireNone();
            return pack;
        } catch (InvalidYaml e) { // not YAML, or a key twice
            throw new InvalidQuestionnaire(List.of(e));
        }
    }

    /** A file that names no format is of the first. */
    private YamlSchema schema(YamlNode yamlNode) {
        return CustomPackReader.namesFormat(yamlNode) ? secondFormat : firstFormat;
    }
}
