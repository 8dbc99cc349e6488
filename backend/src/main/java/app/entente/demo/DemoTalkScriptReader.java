package app.entente.demo;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import app.entente.demo.DemoTalkScript.PartnerMoves;
import app.entente.demo.DemoTalkScript.ScriptedAgreement;
import app.entente.demo.DemoTalkScript.ScriptedNote;
import app.entente.demo.DemoTalkScript.ScriptedParkedLine;
import app.entente.demo.DemoTalkScript.ScriptedPlacement;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import app.entente.yaml.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Reads the script of the talk from its YAML file. */
final class DemoTalkScriptReader {

    private DemoTalkScriptReader() {}

    static DemoTalkScript talk(YamlNode yamlNode) {
        return new DemoTalkScript(
                both(yamlNode.get("own-words"), DemoTalkScriptReader::byItem),
                both(yamlNode.get("own-notes"), DemoTalkScriptReader::byItem),
                each(yamlNode, "agenda", it -> new ScriptedPlacement(topic(it), by(it))),
                each(
                        yamlNode,
                        "notes",
                        it -> new ScriptedNote(topic(it), by(it), it.get("text").text())),
                each(yamlNode, "agreements", DemoTalkScriptReader::agreed),
                each(
                        yamlNode,
                        "parked",
                        it -> new ScriptedParkedLine(by(it), it.get("text").text())),
                both(yamlNode.get("moves"), DemoTalkScriptReader::moves));
    }

    private static <T> Map<DemoRole, T> both(YamlNode yamlNode, Function<YamlNode, T> reader) {
        return yamlNode.entries().entrySet().stream()
                .collect(toUnmodifiableMap(it -> role(it.getKey()), it -> reader.apply(it.getValue())));
    }

    /** Returns the role of this name. */
    static DemoRole role(String name) {
        return DemoRole.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Map<ItemId, String> byItem(YamlNode yamlNode) {
        return yamlNode.stringMap().entrySet().stream()
                .collect(toUnmodifiableMap(it -> new ItemId(it.getKey()), Map.Entry::getValue));
    }

    private static ScriptedAgreement agreed(YamlNode yamlNode) {
        return new ScriptedAgreement(
                topic(yamlNode),
                by(yamlNode),
                yamlNode.get("sentence").text(),
                each(yamlNode, "owners", DemoTalkScriptReader::role).stream()
                        .map(DemoRole::seat)
                        .collect(toUnmodifiableSet()),
                yamlNode.get("days").number(),
                each(yamlNode, "confirmed", DemoTalkScriptReader::role));
    }

    private static PartnerMoves moves(YamlNode yamlNode) {
        return new PartnerMoves(topic(yamlNode), each(yamlNode, "wordings", YamlNode::text));
    }

    private static ThemeId topic(YamlNode yamlNode) {
        return new ThemeId(yamlNode.get("topic").text());
    }

    private static DemoRole by(YamlNode yamlNode) {
        return role(yamlNode.get("by"));
    }

    private static DemoRole role(YamlNode yamlNode) {
        return yamlNode.enumConstant(DemoRole.class);
    }

    private static <T> List<T> each(YamlNode yamlNode, String key, Function<YamlNode, T> reader) {
        return yamlNode.get(key).list().stream().map(reader).toList();
    }
}
