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

/** One node of a YAML file. It knows its line, so that a fault can be located. */
public final class YamlNode {

    private final String file;
    private final Node node;

    private YamlNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** Returns the root of the file, whatever its form; throws {@link InvalidYaml} where it is no YAML or empty. */
    public static YamlNode parse(String file, String yaml) {
        try {
            return new Compose(LoadSettings.builder().setLabel(file).build())
                    .composeString(yaml)
                    .map(root -> new YamlNode(file, root))
                    .orElseThrow(() -> new InvalidYaml(file, 1, "the file is empty"));
        } catch (MarkedYamlEngineException e) {
            throw new InvalidYaml(file, line(e.getProblemMark()), ParserReasons.of(e.getProblem()));
        } catch (YamlEngineException e) {
            throw new InvalidYaml(file, 1, ParserReasons.of(String.valueOf(e.getMessage())));
        }
    }

    public String text() {
        return ((ScalarNode) node).getValue();
    }

    public int number() {
        return Integer.parseInt(text());
    }

    /**
     * Returns the constant this node names: {@code not-ok} is {@code NOT_OK}. Throws IllegalArgumentException for an
     * unknown one.
     */
    public <E extends Enum<E>> E enumConstant(Class<E> type) {
        return Enum.valueOf(type, text().replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** Returns the nodes of a list in the order of the file. */
    public List<YamlNode> list() {
        return ((SequenceNode) node)
                .getValue().stream().map(it -> new YamlNode(file, it)).toList();
    }

    /**
     * Returns the entries of a mapping in the order of the file; throws {@link InvalidYaml} where a key stands twice.
     */
    public Map<String, YamlNode> entries() {
        var entries = new LinkedHashMap<String, YamlNode>();
        for (var entry : ((MappingNode) node).getValue()) {
            var key = new YamlNode(file, entry.getKeyNode());
            if (!key.isText()) {
                throw key.invalid("a list or an entry stands where a name belongs; put the words in quotes");
            }
            if (entries.put(key.text(), new YamlNode(file, entry.getValueNode())) != null) {
                throw key.invalid("'%s' stands here twice".formatted(key.text()));
            }
        }
        return entries;
    }

    /** Throws {@link InvalidYaml} where a key stands twice in a mapping, at whatever depth. */
    public void requireKeysOnce() {
        switch (node) {
            case MappingNode _ -> entries().values().forEach(YamlNode::requireKeysOnce);
            case SequenceNode _ -> list().forEach(YamlNode::requireKeysOnce);
            default -> {}
        }
    }

    /** Returns whether this node is a text, and no list or mapping. */
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

    /** Returns the value of this key; throws {@link InvalidYaml} where it is missing. */
    public YamlNode get(String key) {
        return find(key).orElseThrow(() -> invalid("'%s' is missing".formatted(key)));
    }

    /** Returns the node at this path of keys and positions, or the last one on the way that exists. */
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

    /**
     * Returns what the reader makes of this node; turns its IllegalArgumentException into {@link InvalidYaml} at this
     * line.
     */
    public <T> T read(Function<YamlNode, T> reader) {
        try {
            return reader.apply(this);
        } catch (IllegalArgumentException e) {
            throw invalid(String.valueOf(e.getMessage()));
        }
    }

    /** Returns the exception that names this node's file and line. */
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
