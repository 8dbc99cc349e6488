package app.entente;

import static java.util.regex.Pattern.compile;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word a person reads comes from a message bundle, and every bundle can be read. */
class MessageBundleTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final Pattern TEXT_COMPONENT =
            compile("new (H[1-6]|Paragraph|Span|Div|Button|NativeButton|NativeLabel|RouterLink|ListItem|Emphasis"
                    + "|TextField|TextArea|PasswordField|EmailField|Checkbox|Details|NativeDetails|Select|ComboBox"
                    + "|DatePicker|Text|Html|Notification|Pre|Dialog|ConfirmDialog)(<[^>]*>)?\\(\\s*\"[^\"]");

    private static final Pattern LINK = compile("new Anchor\\([^,()]*,\\s*\"[^\"]");

    private static final Pattern TEXT_SETTER =
            compile("\\.set(Text|Label|Placeholder|HelperText|Title|AriaLabel|SummaryText|ErrorMessage|Tooltip|"
                    + "TooltipText|HeaderTitle|ConfirmText|CancelText)\\(\\s*\"[^\"]");

    private static final String BRAND = "Entente"; // the same in every language, and there before a title is
    private static final Pattern COMMENT = compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern BETWEEN_TAGS = compile(">([^<>]*)(?=<)");
    private static final Pattern READ_ALOUD =
            compile("\\s(aria-label|alt|title|placeholder|value)=\"([^\"]*[a-z][^\"]*)\"");

    private static final Pattern KEY = compile("\\btext\\(\\s*\"([a-z0-9.-]+)\"\\s*([,)])");

    @Test
    void noTextIsWrittenInAScreen() {
        assertThat(sources().flatMap(it -> offences(it, TEXT_COMPONENT))).isEmpty();
        assertThat(sources().flatMap(it -> offences(it, LINK))).isEmpty();
        assertThat(sources().flatMap(it -> offences(it, TEXT_SETTER))).isEmpty();
    }

    @Test
    void everyTextThatAScreenNamesIsThere() {
        var texts = texts().keySet();
        assertThat(sources().flatMap(MessageBundleTests::keys).distinct())
                .allMatch(key -> texts.contains(key) || texts.stream().anyMatch(it -> it.startsWith(key + ".")));
    }

    @Test
    void noTextIsSaidTwiceUnderOneKey() {
        assertThat(texts())
                .hasSize((int) bundles().mapToLong(it -> read(it).size()).sum());
    }

    @Test
    void quotesAndApostrophesAreTypographic() {
        assertThat(texts()).allSatisfy((key, words) -> assertThat(words).as(key).doesNotContain("'", "\"", "!"));
    }

    @Test
    void noTextIsWrittenInAPage() {
        assertThat(files(TEMPLATES, ".html").flatMap(MessageBundleTests::wordsOf))
                .isEmpty();
    }

    private static Stream<String> offences(Path source, Pattern pattern) {
        return pattern.matcher(content(source)).results().map(it -> source.getFileName() + ": " + it.group());
    }

    private static Stream<String> keys(Path source) {
        return KEY.matcher(content(source)).results().map(MessageBundleTests::key);
    }

    private static String key(MatchResult match) {
        return match.group(1);
    }

    /** What stands between tags, or is read aloud, and does not come from a bundle. */
    private static Stream<String> wordsOf(Path page) {
        var html = COMMENT.matcher(content(page)).replaceAll("");
        var between = BETWEEN_TAGS.matcher(html).results().map(it -> it.group(1).strip());
        var aloud = READ_ALOUD.matcher(html).results().map(it -> it.group(2).strip());
        return Stream.concat(between, aloud)
                .filter(it -> !it.isEmpty() && !it.equals(BRAND))
                .map(it -> page.getFileName() + ": " + it);
    }

    private static Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        bundles()
                .map(MessageBundleTests::read)
                .forEach(it -> it.forEach((key, words) -> texts.put((String) key, (String) words)));
        return texts;
    }

    private static Properties read(Path bundle) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> bundles() {
        return files(BUNDLES, ".properties")
                .filter(it -> !it.getFileName().toString().contains("_"));
    }

    private static Stream<Path> sources() {
        return files(SOURCES, ".java");
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
