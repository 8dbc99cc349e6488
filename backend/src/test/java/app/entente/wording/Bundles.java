package app.entente.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The texts of message bundles as they are read, with somebody's name where one will stand. */
public final class Bundles {

    /** One text: a list in a bundle is as many of them as it has entries. */
    public record Told(String language, String key, String text) {}

    private static final Pattern LANGUAGE = Pattern.compile(".*_([a-z]{2})\\.properties");
    private static final Pattern CHOICE =
            Pattern.compile("\\{\\d+,choice,(?:[^{}]|\\{\\d+})*?[#<]((?:[^{}|#<]|\\{\\d+})*)}");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+[^}]*}");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

    private Bundles() {}

    public static Stream<Told> texts(String files) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(files))
                    .flatMap(Bundles::texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Told> texts(Resource file) {
        var bundle = read(file);
        return bundle.stringPropertyNames().stream()
                .flatMap(key -> Arrays.stream(spoken(bundle.getProperty(key)).split("\\|"))
                        .map(text -> new Told(language(file), key, text.strip())));
    }

    private static String spoken(String pattern) {
        var chosen = CHOICE.matcher(pattern).replaceAll("$1");
        return MARKUP.matcher(PLACE.matcher(chosen).replaceAll("Robin")).replaceAll("");
    }

    private static String language(Resource file) {
        var matcher = LANGUAGE.matcher(Objects.requireNonNull(file.getFilename()));
        return matcher.matches() ? matcher.group(1) : "en";
    }

    private static Properties read(Resource file) {
        var bundle = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            bundle.load(reader);
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
