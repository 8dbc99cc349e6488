package app.entente.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One place in a seed file. It knows its line, so that whatever is wrong with it can be found. */
public final class YamlNode {

    private final String file;
    private final Node node;

    private YamlNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** Whatever form it has; says where it is no YAML. */
    public static YamlNode parse(String file, String yaml) {
        try {
            return new Compose(LoadSettings.builder().setLabel(file).build())
                    .composeString(yaml)
                    .map(root -> new YamlNode(file, root))
                    .orElseThrow(() -> new InvalidYaml(file, 1, "the file is empty"));
        } catch (MarkedYamlEngineException e) {
            throw new InvalidYaml(file, line(e.getProblemMark()), e.getProblem());
        } catch (YamlEngineException e) {
            throw new InvalidYaml(file, 1, String.valueOf(e.getMessage()));
        }
    }

    public String text() {
        return ((ScalarNode) node).getValue();
    }

    public int number() {
        return Integer.parseInt(text());
    }

    /** The constant this place names: {@code not-ok} is {@code NOT_OK}. */
    public <E extends Enum<E>> E enumConstant(Class<E> type) {
        return Enum.valueOf(type, text().replace('-', '_').toUpperCase(Locale.ROOT));
    }

    public List<YamlNode> list() {
        return ((SequenceNode) node)
                .getValue().stream().map(it -> new YamlNode(file, it)).toList();
    }

    /** In the order of the file. */
    public Map<String, YamlNode> entries() {
        var entries = new LinkedHashMap<String, YamlNode>();
        for (var entry : ((MappingNode) node).getValue()) {
            var key = new YamlNode(file, entry.getKeyNode());
            if (entries.put(key.text(), new YamlNode(file, entry.getValueNode())) != null) {
                throw key.invalid("'%s' stands here twice".formatted(key.text()));
            }
        }
        return entries;
    }

    /** Says where a key stands twice, at whatever depth. */
    public void requireKeysOnce() {
        switch (node) {
            case MappingNode _ -> entries().values().forEach(YamlNode::requireKeysOnce);
            case SequenceNode _ -> list().forEach(YamlNode::requireKeysOnce);
            default -> {}
        }
    }

    /** Whether this place has text of its own, and no list or further places. */
    public boolean isText() {
        return node instanceof ScalarNode;
    }

    public Map<String, String> stringMap() {
        var words = new LinkedHashMap<String, String>();
        entries().forEach((key, yamlNode) -> words.put(key, yamlNode.text()));
        return words;
    }

    public Optional<YamlNode> find(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    public YamlNode get(String key) {
        return find(key).orElseThrow(() -> invalid("'%s' is missing".formatted(key)));
    }

    /** Follows keys and positions as far as they lead. */
    YamlNode nearest(List<Object> path) {
        var here = this;
        for (var step : path) {
            var next = here.child(step);
            if (next.isEmpty()) {
                return here;
            }
            here = next.get();
        }
        return here;
    }

    /** What a record refuses is broken here, at this line. */
    public <T> T read(Function<YamlNode, T> reader) {
        try {
            return reader.apply(this);
        } catch (IllegalArgumentException e) {
            throw invalid(String.valueOf(e.getMessage()));
        }
    }

    public InvalidYaml invalid(String reason) {
        return new InvalidYaml(file, line(node.getStartMark()), reason);
    }

    private Optional<YamlNode> child(Object step) {
        return switch (node) {
            case MappingNode _ -> find(step.toString());
            case SequenceNode _ -> Optional.of(list().get((Integer) step));
            default -> Optional.empty();
        };
    }

    static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }
}
