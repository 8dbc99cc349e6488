package app.entente.ui;

import app.entente.ui.shell.BrowserPreferences;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Writes into Flow's page what it shows from its first byte until the screen is there, in the person's colours. The files
 * of styles come after it, since a browser draws nothing that follows one until it has come.
 */
@Component
class PageSkeleton implements VaadinServiceInitListener {

    private static final String STYLES = "META-INF/resources/styles/";
    private static final Pattern ASIDE = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("(--[\\w-]+): *([^;]+);");
    private static final Pattern USED = Pattern.compile("var\\((--[\\w-]+)\\)");
    private static final String MARKUP =
            "<div class=\"page-skeleton\" aria-hidden=\"true\"><i></i><div><b></b><b></b><b></b><b></b></div></div>";

    private final String style = style();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::addSkeleton);
    }

    private void addSkeleton(IndexHtmlResponse page) {
        var scheme = BrowserPreferences.colourScheme();
        if (scheme != ColorScheme.Value.LIGHT_DARK) {
            page.getDocument().getElementsByTag("html").attr("style", "color-scheme: " + scheme.getValue());
        }
        addSkeleton(page.getDocument());
    }

    void addSkeleton(Document page) {
        var files = page.select("link[rel=stylesheet]");
        files.remove();
        page.body().prependChildren(files);
        page.body().prepend(MARKUP);
        page.head().prependChild(new Element("style").appendChild(new DataNode(style)));
    }

    /** Returns the styles of the skeleton with the tokens they use and those the tokens are made of. */
    private static String style() {
        var skeleton = content("shell/page-skeleton.css");
        var all = TOKEN.matcher(content("tokens.css"))
                .results()
                .collect(Collectors.toMap(it -> it.group(1), it -> it.group(2), (first, _) -> first));
        var used = new TreeMap<String, String>();
        collect(skeleton, all, used);
        var tokens = used.entrySet().stream()
                .map(it -> it.getKey() + ":" + it.getValue())
                .collect(Collectors.joining(";", ":root{color-scheme:light dark;", "}"));
        return (tokens + "html{background:var(--paper)}" + skeleton).replaceAll("\\s+", " ");
    }

    private static void collect(String text, Map<String, String> all, Map<String, String> used) {
        USED.matcher(text)
                .results()
                .map(it -> it.group(1))
                .filter(all::containsKey)
                .forEach(it -> {
                    if (used.putIfAbsent(it, all.getOrDefault(it, "")) == null) {
                        collect(all.getOrDefault(it, ""), all, used);
                    }
                });
    }

    private static String content(String file) {
        Resource resource = new ClassPathResource(STYLES + file);
        try {
            return ASIDE.matcher(resource.getContentAsString(StandardCharsets.UTF_8))
                    .replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
