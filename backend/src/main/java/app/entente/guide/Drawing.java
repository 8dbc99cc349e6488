package app.entente.guide;

import static app.entente.guide.Markup.attribute;
import static app.entente.guide.Markup.element;

/** Pictures inside a page; each carries the words that stand in its place. */
final class Drawing {

    private Drawing() {}

    static Markup of(Mark mark) {
        var attributes = attribute("class", "mark")
                + attribute("viewBox", "0 0 20 20")
                + attribute("width", "11")
                + attribute("height", "11")
                + attribute("alt", mark.sign())
                + attribute("xmlns", "http://www.w3.org/2000/svg");
        return element("svg", attributes, new Markup(mark.drawing()));
    }

    static Markup of(Block.Figure figure) {
        var named = "<svg" + attribute("alt", figure.sentence()) + figure.svg().substring("<svg".length());
        return Markup.tag("div", "figure", new Markup(named));
    }
}
