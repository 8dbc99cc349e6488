package app.entente.document;

import tools.jackson.databind.JsonNode;

/** Holds a guide against the schema that is published with the format. */
public final class GuideJsonSchema {

    private static final PublishedSchema SCHEMA = new PublishedSchema("guide/guide.schema.json");

    private GuideJsonSchema() {}

    public static JsonNode valid(byte[] guide) {
        return SCHEMA.valid(guide);
    }

    static void refuses(String json) {
        SCHEMA.refuses(json);
    }
}
