package app.entente.document;

import app.entente.values.BidiIsolation;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Well-formed XHTML. What people wrote enters through {@link #text} alone, which escapes it and leaves out what would turn
 * the direction of the words around it.
 */
public record Markup(String source) {

    static Markup text(String words) {
        return new Markup(BidiIsolation.withoutControls(words)
                .codePoints()
                .filter(Markup::allowed)
                .mapToObj(Markup::escaped)
                .collect(Collectors.joining()));
    }

    static Markup tag(String name, String style, Markup... inside) {
        return element(name, attribute("class", style), all(Arrays.asList(inside)));
    }

    static Markup tag(String name, Markup... inside) {
        return element(name, "", all(Arrays.asList(inside)));
    }

    static Markup element(String name, String attributes, Markup inside) {
        return new Markup("<" + name + attributes + ">" + inside.source + "</" + name + ">");
    }

    static String attribute(String name, String value) {
        return " " + name + "=\"" + text(value).source + "\"";
    }

    static Markup all(Collection<Markup> parts) {
        return new Markup(parts.stream().map(Markup::source).collect(Collectors.joining()));
    }

    private static String escaped(int point) {
        return switch (point) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> Character.toString(point);
        };
    }

    /**
     * Returns whether XML allows this code point; others are left out, since one pasted control character would break
     * the whole file.
     */
    private static boolean allowed(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || (point >= 0x10000 && point <= 0x10FFFF);
    }
}
