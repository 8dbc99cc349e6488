package app.entente.ui.shell;

import com.vaadin.flow.server.Version;
import com.vaadin.flow.shared.ApplicationConstants;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The scripts every screen needs, which Flow's page asks for one after the other: the one it begins with names all others.
 */
@Component
public class BundleFiles {

    private static final String BUILD = "VAADIN/build/";
    private static final Pattern FIRST = Pattern.compile(BUILD + "(indexhtml-[\\w-]+\\.js)");
    private static final Pattern NAMED = Pattern.compile("[\"`]\\./([\\w-]+\\.js)[\"`]");

    private final List<String> modules;

    @Autowired
    BundleFiles() {
        this("classpath:/META-INF/VAADIN/webapp/");
    }

    BundleFiles(String place) {
        modules = modules(new DefaultResourceLoader().getResource(place + "index.html"));
    }

    /** Returns the addresses of all modules, the first one first; nothing where no bundle was built, as in most tests. */
    public List<String> modules() {
        return modules;
    }

    /** Returns the address of the script that opens the socket, as Flow will ask for it. */
    public static String pushScript() {
        return "/" + ApplicationConstants.VAADIN_PUSH_JS + "?v=" + Version.getBuildHash();
    }

    private static List<String> modules(Resource page) {
        if (!page.exists()) {
            return List.of();
        }
        return FIRST.matcher(text(page))
                .results()
                .map(it -> it.group(1))
                .flatMap(it -> Stream.concat(Stream.of(it), named(page, it)))
                .map(it -> "/" + BUILD + it)
                .distinct()
                .toList();
    }

    private static Stream<String> named(Resource page, String first) {
        try {
            var script = text(page.createRelative(BUILD + first));
            return NAMED.matcher(script).results().map(it -> it.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
