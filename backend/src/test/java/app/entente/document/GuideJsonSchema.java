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

/** Holds a guide against the schema that is published with the format. */
public final class GuideJsonSchema {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(read(), InputFormat.JSON);

    private GuideJsonSchema() {}

    public static JsonNode valid(byte[] guide) {
        var json = new String(guide, StandardCharsets.UTF_8);
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        return parsed(json);
    }

    static void refuses(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
    }

    private static JsonNode parsed(String json) {
        return JsonMapper.builder().build().readTree(json);
    }

    private static String read() {
        try {
            return new ClassPathResource("seeds/guide/guide.schema.json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
