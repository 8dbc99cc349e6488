package app.entente.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML files from outside: plain YAML without anchors and aliases, within limits of size and depth, or not at
 * all.
 */
public final class UntrustedYaml {

    /** The largest file in bytes; a thousand items with their texts in two languages take less. */
    static final int MAX_BYTES = 1_000_000;

    /** The deepest nesting of lists and mappings; no schema needs as many levels. */
    private static final int MAX_DEPTH = 12;

    private static final Pattern ENDING = Pattern.compile("[^.].*\\.ya?ml");

    private final String file;

    private UntrustedYaml(String file) {
        this.file = file;
    }

    /**
     * Returns the text of the file; throws {@link InvalidYaml} with the line where it is no UTF-8, larger than
     * {@link #MAX_BYTES}, nested too deep, or uses anchors or aliases.
     */
    public static String read(String name, Path path) {
        return new UntrustedYaml(name).words(path);
    }

    /**
     * Returns the YAML files of a folder, sorted by path, without hidden ones; throws {@link InvalidYaml} where there
     * is no readable folder.
     */
    public static List<Path> listFiles(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(
                            it -> ENDING.matcher(it.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException _) {
            throw new InvalidYaml(folder.toString(), 1, "this is no folder that can be read");
        }
    }

    private String words(Path path) {
        try {
            if (!Files.isRegularFile(path)) {
                throw broken(1, "there is no such file");
            }
            if (Files.size(path) > MAX_BYTES) {
                throw broken(1, "the file is larger than a million bytes");
            }
            var yaml = decoded(Files.readAllBytes(path));
            requirePlain(yaml);
            return yaml;
        } catch (IOException _) {
            throw broken(1, "the file cannot be read");
        }
    }

    private String decoded(byte[] bytes) {
        var good = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(good).toString();
        } catch (CharacterCodingException _) {
            var line = 1;
            for (var i = 0; i < good.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw broken(line, "this is not text in UTF-8");
        }
    }

    private void requirePlain(String yaml) {
        try {
            var depth = 0;
            for (var event : new Parse(LoadSettings.builder().setLabel(file).build()).parseString(yaml)) {
                if (event instanceof NodeEvent it && it.getAnchor().isPresent()) {
                    throw broken(event, "'&' and '*' have a meaning of their own here; put the words in quotes");
                }
                depth += event instanceof CollectionStartEvent ? 1 : 0;
                depth -= event instanceof CollectionEndEvent ? 1 : 0;
                if (depth > MAX_DEPTH) {
                    throw broken(event, "this lies too deep in lists and names");
                }
            }
        } catch (MarkedYamlEngineException e) {
            throw new InvalidYaml(file, YamlNode.line(e.getProblemMark()), ParserReasons.of(e.getProblem()));
        } catch (YamlEngineException e) {
            throw broken(1, ParserReasons.of(String.valueOf(e.getMessage())));
        }
    }

    private InvalidYaml broken(Event event, String reason) {
        return new InvalidYaml(file, YamlNode.line(event.getStartMark()), reason);
    }

    private InvalidYaml broken(int line, String reason) {
        return new InvalidYaml(file, line, reason);
    }
}
