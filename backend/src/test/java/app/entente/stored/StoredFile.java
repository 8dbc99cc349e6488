package app.entente.stored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A test resource of rows as a version of the software has stored them, each under the name of its table. */
record StoredFile(String folder, String name) {

    private static final Path RESOURCES = Path.of("src/test/resources/stored");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Row(String table, Map<String, Object> columns) {

        byte[] bytes(String column) {
            return StoredPayloads.bytes(columns.get(column));
        }
    }

    static List<StoredFile> all(String folder) {
        try (var files = Files.list(path(folder))) {
            return files.map(it -> it.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .map(it -> new StoredFile(folder, it))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean exists() {
        return Files.exists(path());
    }

    List<Row> rows() {
        return JSON.readValue(path(), new TypeReference<>() {});
    }

    void write(Stream<Row> rows) {
        try {
            Files.createDirectories(path(folder));
            var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(rows.toList());
            Files.writeString(path(), text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path() {
        return path(folder).resolve(name + ".json");
    }

    private static Path path(String folder) {
        return RESOURCES.resolve(folder);
    }
}
