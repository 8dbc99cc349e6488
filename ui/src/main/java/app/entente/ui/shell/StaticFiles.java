package app.entente.ui.shell;

import app.entente.digest.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The product's own styles and scripts, below an address that changes with their content: what comes from there may be
 * kept for ever, and a new version is another address.
 */
@Component
public class StaticFiles {

    public static final String ROOT = "/files/";

    private static final String PLACE = "classpath:/META-INF/resources/";
    private static final List<String> PATTERNS = List.of("styles/**/*.*", "scripts/*.js", "images/*.*");
    private static final Pattern OWN = Pattern.compile("(?:\\./|/)?((?:styles|scripts|images)/[^?]+)(?:\\?.*)?");
    private static final int DIGITS = 16;

    private final String version = hash();

    /** Returns the address of a file such as {@code styles/styles.css}. */
    public String address(String file) {
        return ROOT + version + "/" + file;
    }

    /** Returns that address for a file a page names in another way: from the root, or with a version of its own. */
    public Optional<String> find(String named) {
        return Optional.of(OWN.matcher(named)).filter(Matcher::matches).map(it -> address(it.group(1)));
    }

    /** Returns the content of one file as a tag; a weak one, since it stays the same when the file is sent compressed. */
    public static String tag(Resource file) {
        return "W/\"" + digits(Sha256.of(content(file))) + '"';
    }

    private static String hash() {
        var digest = Sha256.start();
        var files = new TreeMap<String, Resource>();
        for (var pattern : PATTERNS) {
            for (var file : matching(pattern)) {
                files.put(String.valueOf(file), file);
            }
        }
        if (files.isEmpty()) {
            throw new IllegalStateException("No static files below " + PLACE);
        }
        files.forEach((_, file) -> digest.update(content(file)));
        return digits(digest.digest());
    }

    private static Resource[] matching(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(PLACE + pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digits(byte[] digest) {
        return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    }
}
