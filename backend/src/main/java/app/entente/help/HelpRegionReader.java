package app.entente.help;

import app.entente.yaml.YamlNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a region from its file, whose schema has been checked. */
final class HelpRegionReader {

    private HelpRegionReader() {}

    static HelpRegion read(String name, YamlNode file) {
        return new HelpRegion(
                name.toUpperCase(Locale.ROOT),
                Set.copyOf(texts(file, "countries").stream()
                        .map(it -> it.toUpperCase(Locale.ROOT))
                        .toList()),
                file.get("lines").list().stream().map(HelpRegionReader::line).toList());
    }

    private static HelpLine line(YamlNode line) {
        var by = texts(line, "by");
        return new HelpLine(
                line.get("kind").enumConstant(HelpKind.class),
                text(line, "name"),
                line.get("number").text(),
                by.isEmpty() || by.contains("call"),
                by.contains("text"),
                text(line, "word"),
                text(line, "press"),
                texts(line, "reaches"),
                text(line, "serves"),
                text(line, "area"),
                text(line, "hours"),
                line.find("free").isPresent(),
                line.find("some").isPresent(),
                line.get("sources").list().stream()
                        .map(HelpRegionReader::source)
                        .toList());
    }

    private static HelpSource source(YamlNode source) {
        return new HelpSource(
                URI.create(source.get("address").text()),
                LocalDate.parse(source.get("read").text()),
                source.get("words").text());
    }

    private static Optional<String> text(YamlNode node, String key) {
        return node.find(key).map(YamlNode::text);
    }

    private static List<String> texts(YamlNode node, String key) {
        return node.find(key)
                .map(it -> it.list().stream().map(YamlNode::text).toList())
                .orElse(List.of());
    }
}
