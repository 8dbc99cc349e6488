package app.entente.document;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The fill of the pages of a laid out guide: how far down the text of each reaches. */
final class PageFill {

    private static final String SECTION = "section-";
    private static final double LEAST = 0.36; // a little more than a third

    private final List<PageBox> pages;
    private final List<Line> lines = new ArrayList<>();

    private PageFill(List<PageBox> pages) {
        this.pages = pages;
    }

    static PageFill of(Box root) {
        var fill = new PageFill(root.getLayer().getPages());
        fill.add(root, OptionalInt.empty());
        return fill;
    }

    /**
     * Returns the numbers of sections that begin a page although the page before it is less than a third full, and of a
     * section that begins the last page and does not fill it; the cover is never counted. Of two such pages in a row the
     * second is left out, since it is another one as soon as the first has changed.
     */
    Stream<Integer> sectionsAfterSparsePages() {
        return sparsePages()
                .map(it -> Math.min(it + 1, pages.size() - 1))
                .filter(it -> it > 1)
                .mapToObj(this::sectionAtTheTop)
                .flatMap(Optional::stream);
    }

    /** Returns the numbers of sections of which a block left a page less than a third full to stay together. */
    Stream<Integer> sectionsAcrossSparsePages() {
        return sparsePages()
                .filter(it -> it + 1 < pages.size())
                .mapToObj(it -> firstLine(it + 1))
                .flatMap(it -> it.map(Line::section).stream())
                .flatMap(it -> it.stream().boxed());
    }

    private IntStream sparsePages() {
        return IntStream.range(1, pages.size()).filter(this::sparse).filter(it -> it == 1 || !sparse(it - 1));
    }

    private boolean sparse(int page) {
        return filled(page) < LEAST;
    }

    /** Returns how much of the last page is missing to a third, as a part of a page; 0 where nothing is. */
    double missingAtTheEnd() {
        return Math.max(0, LEAST - filled(pages.size() - 1));
    }

    /** Returns the section whose first line is the first of the page. */
    private Optional<Integer> sectionAtTheTop(int page) {
        return on(page).min(Comparator.comparingInt(Line::top))
                .filter(first ->
                        lines.stream().noneMatch(it -> it.section().equals(first.section()) && it.top() < first.top()))
                .flatMap(it -> it.section().stream().boxed().findFirst());
    }

    private Optional<Line> firstLine(int page) {
        return on(page).min(Comparator.comparingInt(Line::top));
    }

    private double filled(int page) {
        var box = pages.get(page);
        var lowest = on(page).mapToInt(Line::bottom).max().orElse(box.getTop());
        return (lowest - box.getTop()) / (double) (box.getBottom() - box.getTop());
    }

    private Stream<Line> on(int page) {
        var box = pages.get(page);
        return lines.stream().filter(it -> it.top() >= box.getTop() && it.top() < box.getBottom());
    }

    private void add(Box box, OptionalInt outer) {
        var section = section(box.getElement()).map(OptionalInt::of).orElse(outer);
        if (box instanceof LineBox line) {
            lines.add(new Line(line.getAbsY(), line.getAbsY() + line.getHeight(), section));
        }
        box.getChildren().forEach(it -> add(it, section));
    }

    private static Optional<Integer> section(@Nullable Element element) {
        return Optional.ofNullable(element)
                .map(it -> it.getAttribute("id"))
                .filter(it -> it.startsWith(SECTION) && it.indexOf('-', SECTION.length()) < 0)
                .map(it -> Integer.valueOf(it.substring(SECTION.length())));
    }

    private record Line(int top, int bottom, OptionalInt section) {}
}
