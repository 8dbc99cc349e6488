package app.entente.ui.kit;

import com.vaadin.flow.component.Svg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** A decorative SVG from {@code drawings/} in the page's colours, hidden from screen readers. */
public final class SvgImage {

    private static final Map<String, String> CACHE = new ConcurrentHashMap<>();

    private SvgImage() {}

    public static Svg of(String name) {
        var drawing = new Svg(CACHE.computeIfAbsent(name, SvgImage::read));
        drawing.addClassNames("svg-image", name);
        return drawing;
    }

    private static String read(String name) {
        var file = "/drawings/" + name + ".svg";
        try (var drawing = Objects.requireNonNull(SvgImage.class.getResourceAsStream(file), file)) {
            return new String(drawing.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
