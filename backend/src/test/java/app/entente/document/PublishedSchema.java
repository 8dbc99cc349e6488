package app.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds a file against the JSON Schema that is published with its format. */
public final class PublishedSchema {

    private final Schema schema;

    /** The schema at this path below {@code seeds}. */
    public PublishedSchema(String path) {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read(path), InputFormat.JSON);
    }

    /** Returns the file read, and holds that it fits. */
    public JsonNode valid(byte[] file) {
        var json = new String(file, StandardCharsets.UTF_8);
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        return JsonMapper.builder().build().readTree(json);
    }

    public void refuses(String json) {
        assertThat(schema.validate(json, InputFormat.JSON)).isNotEmpty();
    }

    private static String read(String path) {
        try {
            return new ClassPathResource("seeds/" + path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
