package app.entente.document;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.File;
import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/**
 * Draws our own charts into a PDF as paths: the few SVG elements they are made of, and nothing else. A pattern becomes
 * stripes in the direction it is turned to.
 */
final class ChartDrawer implements SVGDrawer {

    private static final double STRIPES = 6;
    private static final String NONE = "none";

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double cssWidth, double cssHeight, double dotsPerPixel) {
        var width = cssWidth > 0 ? cssWidth : number(svg, "width") * dotsPerPixel;
        var ratio = number(svg, "height") / number(svg, "width");
        var height = cssHeight > 0 ? cssHeight : width * ratio;
        return new Chart(svg, width, height);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {}

    @Override
    public void addFontFile(File fontFile, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}

    private static double number(Element element, String attribute) {
        var text = element.getAttribute(attribute);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    private record Chart(Element svg, double width, double height) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            var box = svg.getAttribute("viewBox").split(" ", -1);
            var place = AffineTransform.getTranslateInstance(x, y);
            place.scale(width / Double.parseDouble(box[2]), height / Double.parseDouble(box[3]));
            children(svg, device, place);
        }

        private static void children(Element parent, OutputDevice device, AffineTransform place) {
            var nodes = parent.getChildNodes();
            IntStream.range(0, nodes.getLength())
                    .mapToObj(nodes::item)
                    .filter(Element.class::isInstance)
                    .forEach(it -> draw((Element) it, device, place));
        }

        private static void draw(Element element, OutputDevice device, AffineTransform place) {
            switch (element.getTagName()) {
                case "g" -> children(element, device, moved(element, place));
                case "rect" -> paint(element, SvgShapes.rectangle(element), device, place);
                case "circle" -> paint(element, SvgShapes.circle(element), device, place);
                case "line" -> paint(element, SvgShapes.line(element), device, place);
                case "path" -> paint(element, SvgShapes.path(element.getAttribute("d")), device, place);
                default -> {} // patterns are drawn where they are used, and words stand beside a picture
            }
        }

        private static AffineTransform moved(Element group, AffineTransform place) {
            var numbers = group.getAttribute("transform")
                    .replace("translate(", "")
                    .replace(")", "")
                    .split(" ", -1);
            var moved = new AffineTransform(place);
            moved.translate(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
            return moved;
        }

        private static void paint(Element element, Shape shape, OutputDevice device, AffineTransform place) {
            var placed = place.createTransformedShape(shape);
            var fill = element.getAttribute("fill");
            if (fill.startsWith("url")) {
                stripes(element, placed, device, place);
            } else if (!fill.isEmpty() && !fill.equals(NONE)) {
                device.setColor(colour(fill));
                device.fill(placed);
            }
            stroke(element, placed, device, place.getScaleX());
        }

        private static void stroke(Element element, Shape placed, OutputDevice device, double scale) {
            var stroke = element.getAttribute("stroke");
            if (!stroke.isEmpty() && !stroke.equals(NONE)) {
                device.setColor(colour(stroke));
                device.setStroke(new BasicStroke((float) (number(element, "stroke-width") * scale)));
                device.draw(placed);
            }
        }

        /** Fills the shape with stripes of the pattern's second colour on its first. */
        private static void stripes(Element element, Shape placed, OutputDevice device, AffineTransform place) {
            var id = element.getAttribute("fill").replace("url(#", "").replace(")", "");
            var pattern = SvgShapes.byId(element.getOwnerDocument().getElementsByTagName("pattern"), id);
            var ground = (Element) pattern.getElementsByTagName("rect").item(0);
            var stripe = (Element) pattern.getElementsByTagName("path").item(0);
            device.setColor(colour(ground.getAttribute("fill")));
            device.fill(placed);
            device.setColor(colour(stripe.getAttribute("stroke")));
            device.setStroke(new BasicStroke((float) (number(stripe, "stroke-width") * place.getScaleX())));
            var rising = pattern.getAttribute("patternTransform").contains("-");
            SvgShapes.stripes(placed.getBounds2D(), STRIPES * place.getScaleX() * Math.sqrt(2), rising)
                    .forEach(device::draw);
        }

        private static FSRGBColor colour(String hex) {
            return new FSRGBColor(
                    Integer.parseInt(hex.substring(1, 3), 16),
                    Integer.parseInt(hex.substring(3, 5), 16),
                    Integer.parseInt(hex.substring(5, 7), 16));
        }
    }
}
