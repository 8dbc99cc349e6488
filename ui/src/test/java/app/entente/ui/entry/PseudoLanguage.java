package app.entente.ui.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A language made of the English one by a sign before every text: the files a translator would write, and no code. */
final class PseudoLanguage implements AutoCloseable {

    static final String SIGN = "Ĉ ";

    private static final Pattern TRANSLATED = Pattern.compile(".*_[a-z]{2,3}\\.properties");
    private static final Pattern PROPERTY = Pattern.compile("(?m)^([\\w.-]+=)");
    private static final Pattern TEXT = Pattern.compile(
            "(?m)^(\\s*(?:- |(?:name|about|text|joint|help|prompt|more|less|title|question|words|sentence"
                    + "|fine|ask|not-ok|trust): )\"?)(?=[^\\s{\\[\"])(?!id:|topic:|by:)");

    private final String tag;
    private final List<Path> written = new ArrayList<>();

    PseudoLanguage(String tag) {
        this.tag = tag;
        ResourceBundle.clearCache();
        for (var folder : List.of("messages", "guide", "privacy")) {
            for (var file : find("classpath*:" + folder + "/*.properties")) {
                bundle(folder, file);
            }
        }
        for (var file : find("classpath*:seeds/questionnaires/en/*.yaml")) {
            yaml(file, "seeds/questionnaires/" + tag + "/" + file.getFilename());
        }
        for (var file : List.of(
                "seeds/questionnaires/labels/", "seeds/demo/talk/", "seeds/demo/later/", "seeds/reflections/")) {
            yaml(find("classpath*:" + file + "en.yaml").getFirst(), file + tag + ".yaml");
        }
    }

    @Override
    public void close() {
        written.forEach(PseudoLanguage::delete);
        ResourceBundle.clearCache();
    }

    private void bundle(String folder, Resource file) {
        var name = Objects.requireNonNull(file.getFilename());
        if (!TRANSLATED.matcher(name).matches()) {
            var words = PROPERTY.matcher(content(file)).replaceAll("$1" + SIGN);
            write(folder + "/" + name.replace(".properties", "_" + tag + ".properties"), words);
        }
    }

    private void yaml(Resource file, String name) {
        write(name, TEXT.matcher(content(file)).replaceAll("$1" + SIGN));
    }

    private void write(String name, String content) {
        try {
            var file = classes().resolve(name);
            Files.createDirectories(file.getParent());
            written.add(Files.writeString(file, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path classes() {
        try {
            return Path.of(Objects.requireNonNull(PseudoLanguage.class.getResource("/"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Resource> find(String pattern) {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
