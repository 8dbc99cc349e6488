package app.entente.yaml;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reasons in words for what the parser reports; none of the parser's own phrases reaches a person. */
final class ParserReasons {

    private static final String QUOTED = "; put the words in quotes";
    private static final String UNREADABLE = "this cannot be read as YAML" + QUOTED;
    private static final Map<String, String> REASONS = new LinkedHashMap<>();

    static {
        REASONS.put("mapping values are not allowed", "there is a colon in the sentence; put the sentence in quotes");
        REASONS.put("could not find expected ':'", "a colon is missing after the name, or a quote is not closed");
        REASONS.put(
                "sequence entries are not allowed", "a dash begins a list, which goes on a line of its own" + QUOTED);
        REASONS.put("mapping keys are not allowed", meaning("?"));
        REASONS.put("\\t(TAB)", "the line is indented with a tab; use spaces");
        REASONS.put("cannot start any token", "these words begin with a sign that has a meaning of its own" + QUOTED);
        REASONS.put(
                "expected <block end>",
                "this line begins further left or right than those it belongs to, or goes on after a closing quote");
        REASONS.put("expected ',' or ']'", "a list in [ ] lacks a comma or its closing bracket");
        REASONS.put("expected ',' or '}'", "an entry in { } lacks a comma or its closing bracket");
        REASONS.put("unexpected end of stream", "a quote is opened and not closed");
        REASONS.put("unexpected document separator", "a quote is opened and not closed before '---'");
        REASONS.put("escape", "a backslash in double quotes has a meaning of its own; use single quotes");
        REASONS.put("alias", meaning("*"));
        REASONS.put("chomping", block());
        REASONS.put("indentation indicator", block());
        REASONS.put("a comment or a line break", block());
        REASONS.put("leading empty lines", "an empty line above has more spaces than the text; remove them");
        REASONS.put("another document", "'---' begins another file; write one questionnaire a file");
        REASONS.put(
                "<document start>",
                "a line begins with '%' or follows the end; put the words in quotes, and write one questionnaire a file");
        REASONS.put("special characters", "there is a character here that cannot be seen; remove it");
        REASONS.put(
                "node content", "words are missing here, or begin with a sign that has a meaning of its own" + QUOTED);
        REASONS.put("directive", meaning("%"));
        REASONS.put("tag", meaning("!"));
        REASONS.put("URI", meaning("!"));
    }

    private ParserReasons() {}

    /** Returns the reason for a problem that the parser reports, of whatever kind. */
    static String of(String problem) {
        return REASONS.entrySet().stream()
                .filter(it -> problem.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(UNREADABLE);
    }

    private static String meaning(String sign) {
        return "'" + sign + "' at the beginning has a meaning of its own" + QUOTED;
    }

    private static String block() {
        return "after '|' or '>' the text goes on in the next line; put words that begin so in quotes";
    }
}
