package app.entente.document;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The shapes of the SVG elements our charts are made of. */
final class SvgShapes {

    private static final Pattern STEP = Pattern.compile("([MLHVCZ])([^MLHVCZ]*)");
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+\\.?\\d*|\\.\\d+)");

    private SvgShapes() {}

    static Shape rectangle(Element it) {
        var round = 2 * number(it, "rx");
        return new RoundRectangle2D.Double(
                number(it, "x"), number(it, "y"), number(it, "width"), number(it, "height"), round, round);
    }

    static Shape circle(Element it) {
        var radius = number(it, "r");
        return new Ellipse2D.Double(number(it, "cx") - radius, number(it, "cy") - radius, 2 * radius, 2 * radius);
    }

    static Shape line(Element it) {
        return new Line2D.Double(number(it, "x1"), number(it, "y1"), number(it, "x2"), number(it, "y2"));
    }

    /** Returns a path of absolute moves, lines and cubic curves. */
    static Shape path(String steps) {
        var path = new Path2D.Double();
        STEP.matcher(steps).results().forEach(it -> step(path, it.group(1), numbers(it.group(2))));
        return path;
    }

    private static void step(Path2D path, String step, double[] at) {
        switch (step) {
            case "M" -> {
                path.moveTo(at[0], at[1]);
                lines(path, Arrays.copyOfRange(at, 2, at.length));
            }
            case "L" -> lines(path, at);
            case "H" -> path.lineTo(at[0], path.getCurrentPoint().getY());
            case "V" -> path.lineTo(path.getCurrentPoint().getX(), at[0]);
            case "C" -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
            default -> path.closePath();
        }
    }

    private static void lines(Path2D path, double[] at) {
        IntStream.range(0, at.length / 2).forEach(it -> path.lineTo(at[2 * it], at[2 * it + 1]));
    }

    /** Returns slanted lines over the whole of {@code area} and nothing outside, {@code apart} from each other across. */
    static List<Shape> stripes(Rectangle2D area, double apart, boolean rising) {
        var stripes = new ArrayList<Shape>();
        for (var start = area.getMinX() - area.getHeight() + apart / 2; start < area.getMaxX(); start += apart) {
            var from = Math.max(start, area.getMinX());
            var to = Math.min(start + area.getHeight(), area.getMaxX());
            var down = from - start;
            var end = to - start;
            stripes.add(
                    rising
                            ? new Line2D.Double(from, area.getMaxY() - down, to, area.getMaxY() - end)
                            : new Line2D.Double(from, area.getMinY() + down, to, area.getMinY() + end));
        }
        return stripes;
    }

    static Element byId(NodeList elements, String id) {
        return IntStream.range(0, elements.getLength())
                .mapToObj(it -> (Element) Objects.requireNonNull(elements.item(it)))
                .filter(it -> it.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static double[] numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(it -> it.group())
                .flatMapToDouble(it -> DoubleStream.of(Double.parseDouble(it)))
                .toArray();
    }

    private static double number(Element element, String attribute) {
        var text = element.getAttribute(attribute);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }
}
