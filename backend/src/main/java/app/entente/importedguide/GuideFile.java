package app.entente.importedguide;

import app.entente.importedguide.ImportRefused.Reason;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parses a file within bounds and holds it against the schema of the format. */
@Component
class GuideFile {

    private static final int MAX_DEPTH = 20;
    private static final int MAX_TEXT = 10_000;
    private static final int MAX_NODES = 20_000;
    private static final String SCHEMA = "/seeds/guide/guide.schema.json";

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(resource(), InputFormat.JSON);

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_TEXT)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Returns the root of a guide in the version known here; throws {@link ImportRefused} for anything else. */
    JsonNode parse(byte[] file) {
        if (file.length > ImportedGuides.MAX_BYTES) {
            throw new ImportRefused(Reason.TOO_LARGE);
        }
        var root = tree(file);
        if (!root.path("format").asString("").equals("entente.guide")) {
            throw new ImportRefused(Reason.NO_GUIDE);
        }
        if (root.path("version").isIntegralNumber() && root.path("version").asLong(1) != 1) {
            throw new ImportRefused(Reason.OTHER_VERSION);
        }
        if (nodes(root) > MAX_NODES) {
            throw new ImportRefused(Reason.TOO_LONG);
        }
        if (!schema.validate(root.toString(), InputFormat.JSON).isEmpty()) {
            throw new ImportRefused(Reason.NO_GUIDE);
        }
        return root;
    }

    private JsonNode tree(byte[] file) {
        try {
            return json.readTree(file);
        } catch (StreamConstraintsException _) {
            throw new ImportRefused(Reason.TOO_LONG);
        } catch (JacksonException _) {
            throw new ImportRefused(Reason.UNREADABLE); // without the cause, which quotes the file
        }
    }

    private static long nodes(JsonNode node) {
        return 1 + node.valueStream().mapToLong(GuideFile::nodes).sum();
    }

    private static String resource() {
        try (var in = Objects.requireNonNull(GuideFile.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
