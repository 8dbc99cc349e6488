package app.entente.chart;

import static app.entente.couple.PartnerColour.AMBER;
import static app.entente.couple.PartnerColour.TEAL;
import static org.assertj.core.api.Assertions.assertThat;

import app.entente.couple.PartnerColour;
import app.entente.values.Importance;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartsTests {

    private static final SvgCanvas PAPER = SvgCanvas.paper(ChartPalette.PAPER, 400);

    private static final SupportSide NOA = new SupportSide(TEAL, 4, 2, "You give very much", "You get some");
    private static final SupportSide ROBIN = new SupportSide(AMBER, 2, 0, "Robin gives some", "Robin gets nothing");

    @Test
    void theSpaceBetweenTwoMarksIsShaded() throws Exception {
        var picture = parsed(ExpectationChart.draw(PAPER, mark(TEAL, 5), mark(AMBER, 2), "Far apart"));
        var between = picture.getElementsByTagName("rect").item(0).getAttributes();
        assertThat(between.getNamedItem("x").getNodeValue()).isEqualTo("114");
        assertThat(between.getNamedItem("width").getNodeValue()).isEqualTo("258");
        assertThat(picture.getElementsByTagName("circle").getLength()).isEqualTo(1);
        assertThat(picture.getElementsByTagName("path").getLength()).isEqualTo(1);
    }

    @Test
    void twoMarksAtOnePlaceStandAboveEachOther() throws Exception {
        var picture = ExpectationChart.draw(PAPER, mark(TEAL, 4), mark(AMBER, 4), "The same");
        assertThat(parsed(picture).getElementsByTagName("rect").getLength()).isZero();
        assertThat(picture).contains("translate(286 29)", "translate(286 53)");
    }

    @Test
    void aMarkIsLargerWhereItMattersMore() {
        assertThat(new ChartMark(TEAL, 3, Optional.of(Importance.VERY)).radius())
                .isGreaterThan(new ChartMark(TEAL, 3, Optional.of(Importance.NOT)).radius());
    }

    @Test
    void theSentenceIsPartOfThePicture() throws Exception {
        var told = "You & \"Robin\" <3";
        var root = parsed(SupportChart.draw(SvgCanvas.screen(), "listening", NOA, ROBIN, told))
                .getDocumentElement();
        assertThat(root.getAttribute("aria-label")).isEqualTo(told);
        assertThat(root.getAttribute("role")).isEqualTo("img");
    }

    @Test
    void aScaleStandsBetweenTheStepsToo() throws Exception {
        var picture = ScaleChart.draw(PAPER, TEAL, 3.5, "Between in between and rather agree");
        assertThat(parsed(picture).getElementsByTagName("circle").getLength()).isEqualTo(1);
        assertThat(picture).contains("translate(243 40)");
    }

    @Test
    void thenIsAnOutlineAndNowIsFullAndALineJoinsThem() throws Exception {
        var picture = ChangeChart.draw(PAPER, TEAL, 2.5, 3.5, "From between to between");
        var circles = parsed(picture).getElementsByTagName("circle");
        assertThat(circles.getLength()).isEqualTo(2);
        assertThat(circles.item(0).getAttributes().getNamedItem("fill").getNodeValue())
                .isEqualTo(ChartPalette.PAPER.sheet());
        assertThat(circles.item(1).getAttributes().getNamedItem("fill").getNodeValue())
                .isEqualTo(ChartPalette.PAPER.of(TEAL));
        assertThat(picture)
                .contains("translate(157 28)", "translate(243 52)", "x1=\"157\" x2=\"243\" y1=\"28\" y2=\"52\"");
    }

    @Test
    void aMeanThatStaysHidesNoMark() throws Exception {
        var picture = ChangeChart.draw(PAPER, AMBER, 4, 4, "The same");
        assertThat(parsed(picture).getElementsByTagName("path").getLength()).isEqualTo(2);
        assertThat(picture).contains("translate(286 26)", "translate(286 54)");
    }

    @Test
    void twoOnOneScaleNeverHideEachOther() throws Exception {
        var picture = ScaleChart.draw(PAPER, TEAL, 4, AMBER, 4, "The same");
        assertThat(parsed(picture).getElementsByTagName("path").getLength()).isEqualTo(1);
        assertThat(picture).contains("translate(286 29)", "translate(286 53)");
    }

    @Test
    void moreAutonomyIsHigherAndMoreClosenessFarther() throws Exception {
        var picture = TwoAxesChart.draw(PAPER, AMBER, 5, 1, "Close, and little on my own");
        assertThat(parsed(picture).getElementsByTagName("text").getLength()).isZero();
        assertThat(picture).contains("translate(372 224)");
        assertThat(TwoAxesChart.draw(PAPER, AMBER, 1, 5, "")).contains("translate(28 16)");
    }

    @Test
    void whatDoesNotArriveHasNoStripes() throws Exception {
        var picture = parsed(SupportChart.draw(PAPER, "listening", NOA, ROBIN, "More is given than noticed"));
        assertThat(picture.getElementsByTagName("pattern").getLength()).isEqualTo(2);
        assertThat(filled(picture)).containsOnlyOnce("url(#listening-teal)").doesNotContain("url(#listening-amber)");
    }

    @Test
    void onPaperNothingNeedsAStyleSheet() {
        assertThat(SupportChart.draw(PAPER, "listening", NOA, ROBIN, "More is given than noticed"))
                .doesNotContain("var(", "%", "style=");
        assertThat(ExpectationChart.draw(PAPER, mark(TEAL, 1), mark(AMBER, 3), "Apart"))
                .doesNotContain("var(", "%", "style=");
    }

    @Test
    void workToldAlikeStandsAtOnePlaceAndOtherwiseApart() {
        var mostlyTeal = new DivisionMark(TEAL, 2, Optional.empty());
        assertThat(DivisionLine.draw(PAPER, mostlyTeal, new DivisionMark(AMBER, -2, Optional.empty()), "told"))
                .contains("class=\"expectation-chart same\"");
        assertThat(DivisionLine.draw(PAPER, mostlyTeal, new DivisionMark(AMBER, 2, Optional.empty()), "told"))
                .contains("class=\"expectation-chart\"");
    }

    private static ChartMark mark(PartnerColour partnerColour, int step) {
        return new ChartMark(partnerColour, step, Optional.empty());
    }

    private static List<String> filled(Document picture) {
        var bars = picture.getElementsByTagName("rect");
        return IntStream.range(0, bars.getLength())
                .mapToObj(
                        at -> bars.item(at).getAttributes().getNamedItem("fill").getNodeValue())
                .toList();
    }

    private static Document parsed(String picture) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(picture)));
    }
}
