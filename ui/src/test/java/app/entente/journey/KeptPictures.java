package app.entente.journey;

import static com.github.romankh3.image.comparison.model.ImageComparisonState.MATCH;

import com.github.romankh3.image.comparison.ImageComparison;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Compares windows with the pictures kept of them below {@code src/test/pictures}; {@code ./entente pictures --renew}
 * renews those. Dates are covered, since they move with the day.
 */
final class KeptPictures {

    private static final Path KEPT = Path.of("src", "test", "pictures");
    private static final Path BROWSER = KEPT.resolve("browser.txt");
    private static final Path DIFFERENCES = Path.of("target", "screens", "differences");
    private static final boolean RENEW = Boolean.getBoolean("entente.pictures.renew");

    /** The distance of two colours, as a share of the largest one, up to which they are the same: edges of letters differ. */
    private static final double COLOUR_TOLERANCE = 0.2;

    /** The share of a picture that may differ, in per cent: a line of text of its own, not a button that is gone. */
    private static final double AREA_TOLERANCE = 0.6;

    private static final Pattern DATE = Pattern.compile("\\b(%s)\\b"
            .formatted(Stream.of(Locale.ENGLISH, Locale.FRENCH)
                    .flatMap(it -> Stream.of(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, it)))
                    .collect(Collectors.joining("|"))));

    private final List<String> differing = new ArrayList<>();

    /** Returns whether this browser draws as the one did that the pictures were kept with: by its version. */
    static boolean comparableIn(Browser browser) {
        try {
            if (RENEW) {
                Files.createDirectories(KEPT);
                Files.writeString(BROWSER, browser.version() + "\n");
            }
            return Files.readString(BROWSER).strip().equals(browser.version());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the names of the windows that differ from what is kept. */
    List<String> differing() {
        return List.copyOf(differing);
    }

    void compare(Page page, String name) {
        try {
            var now = page.screenshot(new Page.ScreenshotOptions().setMask(List.of(page.getByText(DATE))));
            var file = KEPT.resolve(name + ".png");
            if (RENEW) {
                Files.createDirectories(KEPT);
                Files.write(file, now);
            } else if (!matches(ImageIO.read(file.toFile()), image(now), name)) {
                differing.add(name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether they are the same but for the tolerances; what differs is drawn below {@code target}. */
    static boolean matches(BufferedImage kept, BufferedImage now, String name) throws IOException {
        var comparison = new ImageComparison(kept, now);
        comparison.setPixelToleranceLevel(COLOUR_TOLERANCE);
        comparison.setAllowingPercentOfDifferentPixels(AREA_TOLERANCE);
        var result = comparison.compareImages();
        if (result.getImageComparisonState() == MATCH) {
            return true;
        }
        Files.createDirectories(DIFFERENCES);
        ImageIO.write(
                result.getResult(), "png", DIFFERENCES.resolve(name + ".png").toFile());
        ImageIO.write(now, "png", DIFFERENCES.resolve(name + "-now.png").toFile());
        return false;
    }

    static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
