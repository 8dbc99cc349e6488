package app.entente.customquestionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The example that docs/questionnaires.md gives, as a reader would copy it. */
public final class DocumentedExample {

    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private DocumentedExample() {}

    public static String visits() {
        try {
            return YAML.matcher(Files.readString(Path.of("../docs/questionnaires.md")))
                    .results()
                    .map(it -> it.group(1))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
