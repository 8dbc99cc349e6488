package app.entente.bench;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A message of the server to a screen, read no further than somebody without a browser needs. */
record ScreenMessage(String text) {

    private static final Pattern NUMBER = Pattern.compile("\"syncId\":(\\d+)");
    private static final JsonMapper JSON = new JsonMapper();

    /** Returns the number of the message; throws where this is none. */
    int number() throws IOException {
        var number = NUMBER.matcher(text);
        if (!number.find()) {
            throw new IOException("Not a message of a screen: " + text.substring(0, Math.min(200, text.length())));
        }
        return Integer.parseInt(number.group(1));
    }

    boolean saysSaved() {
        return text.contains("[\"saved\",");
    }

    /** Returns the node that shall be asked again soon, where something waits to be saved. */
    OptionalInt retries() {
        if (!text.contains("[\"delayed\",")) {
            return OptionalInt.empty();
        }
        return scripts()
                .filter(it -> script(it).contains("new CustomEvent('retry')"))
                .mapToInt(it -> node(it.path(it.size() - 2)))
                .findFirst();
    }

    /** Returns the node of the first group of radio buttons; -1 where there is none. */
    int radios() {
        return content()
                .path("changes")
                .valueStream()
                .filter(it -> it.path("key").asString("").equals("tag"))
                .filter(it -> it.path("value").asString("").equals("fieldset"))
                .mapToInt(it -> it.path("node").asInt())
                .findFirst()
                .orElse(-1);
    }

    /** Returns the position of what is chosen in this group of radio buttons; -1 where nothing is. */
    int chosen(int radios) {
        return scripts()
                .filter(it -> script(it).contains("it.checked = at ==="))
                .filter(it -> node(it.path(it.size() - 2)) == radios)
                .mapToInt(it -> it.path(0).asInt())
                .reduce(-1, (_, last) -> last);
    }

    private Stream<JsonNode> scripts() {
        return content().path("execute").valueStream();
    }

    private static String script(JsonNode call) {
        return call.path(call.size() - 1).asString("");
    }

    private static int node(JsonNode parameter) {
        return parameter.path("@v-node").asInt(-1);
    }

    private JsonNode content() {
        return JSON.readTree(text.substring(Math.max(0, text.indexOf('{'))));
    }
}
