package app.entente.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

class StaticMarkupTests {

    private static final String DRAWING =
            "<svg viewBox=\"0 0 4 4\" aria-label=\"A &amp; B\"><circle r=\"1\"></circle></svg>";

    @Test
    void whatIsWrittenStaysText() {
        var words = new Paragraph("<img src=x onerror=alert(1)> & \"more\"");
        var link = new Anchor("/a?b=\"><script>", "there");
        var markup = markup(new Div(words, link));

        assertThat(markup)
                .contains("<p>&lt;img src=x onerror=alert(1)&gt; &amp; \"more\"</p>")
                .doesNotContain("<img", "\"><script>");
    }

    @Test
    void nothingIsAddedBetweenWordsAndNothingLost() {
        var cell = new NativeTableCell(new Span("one"), new Span("two"));
        cell.setColspan(3);
        cell.addClassName("outcome-row");
        cell.setId("here");
        cell.getElement().getStyle().set("--at", "2");

        assertThat(markup(new Div(cell)))
                .contains("<span>one</span><span>two</span>", "colspan=\"3\"", "class=\"outcome-row\"", "id=\"here\"")
                .contains("--at:2");
    }

    @Test
    void picturesKeepTheirNamesAndShape() {
        assertThat(markup(new Div(new Svg(DRAWING))))
                .contains("viewBox=\"0 0 4 4\"", "aria-label=\"A &amp; B\"", "<circle");
    }

    @Test
    void oneNodeIsLeft() {
        var whole = StaticMarkup.of(new Div(new Div(new Span("one")), new Span("two")));

        assertThat(whole.getElement().getChildCount()).isZero();
        assertThat(whole.getElement().getProperty("innerHTML"))
                .isEqualTo("<div><span>one</span></div><span>two</span>");
    }

    private static String markup(Div whole) {
        return StaticMarkup.of(whole).getElement().getProperty("innerHTML", "");
    }
}
