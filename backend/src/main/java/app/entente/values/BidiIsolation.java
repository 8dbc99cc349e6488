package app.entente.values;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps the writing direction of what a person wrote within it, wherever it stands among other words: characters that turn
 * the direction reach neither the words before nor those after. Text that has no direction of its own stays as it is.
 */
public final class BidiIsolation {

    private static final int FIRST_STRONG_ISOLATE = 0x2068;
    private static final int POP_ISOLATE = 0x2069;
    private static final int POP_FORMATTING = 0x202C;

    /** The characters that turn the direction of those after them. */
    private static final String CONTROLS = "\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069";

    private static final Pattern CONTROL = Pattern.compile("[" + CONTROLS + "]");
    private static final Pattern LINE = Pattern.compile("[^\\n\\r\\u0085\\u2028\\u2029\\u001C-\\u001E]+");

    private BidiIsolation() {}

    /** Returns the text with each of its lines isolated, where anything in it has a direction of its own. */
    public static String isolate(String text) {
        return text.codePoints().anyMatch(BidiIsolation::turns)
                ? LINE.matcher(text).replaceAll(it -> Matcher.quoteReplacement(isolatedLine(it.group())))
                : text;
    }

    /** Returns the JSON with these characters written as escapes, which every reader takes for the same text. */
    public static String escapedJson(String json) {
        return CONTROL.matcher(json)
                .replaceAll(it -> "\\\\u%04x".formatted((int) it.group().charAt(0)));
    }

    /** Returns whether a character does nothing but turn the direction of those after it. */
    public static boolean isControl(int point) {
        return CONTROL.matcher(Character.toString(point)).matches();
    }

    private static boolean turns(int point) {
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
                    Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR,
                    Character.DIRECTIONALITY_NONSPACING_MARK,
                    Character.DIRECTIONALITY_BOUNDARY_NEUTRAL,
                    Character.DIRECTIONALITY_PARAGRAPH_SEPARATOR,
                    Character.DIRECTIONALITY_SEGMENT_SEPARATOR,
                    Character.DIRECTIONALITY_WHITESPACE,
                    Character.DIRECTIONALITY_OTHER_NEUTRALS,
                    Character.DIRECTIONALITY_UNDEFINED -> isControl(point);
            default -> true;
        };
    }

    private static String isolatedLine(String line) {
        return isOneIsolate(line)
                ? line
                : Character.toString(FIRST_STRONG_ISOLATE) + closed(line) + Character.toString(POP_ISOLATE);
    }

    /** Returns whether the line was isolated before: its first character's closing one is its last. */
    private static boolean isOneIsolate(String line) {
        return line.codePointAt(0) == FIRST_STRONG_ISOLATE
                && line.endsWith(Character.toString(POP_ISOLATE))
                && closed(line.substring(1, line.length() - 1)).equals(line.substring(1, line.length() - 1));
    }

    /** Returns the line with whatever it opens closed, and without what closes nothing. */
    private static String closed(String line) {
        var open = new ArrayDeque<Integer>();
        var kept = line.codePoints()
                .filter(it -> isKept(it, open))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return kept + open.stream().map(Character::toString).collect(Collectors.joining());
    }

    /** Notes what a character opens or closes; the closing character of what was opened last comes first. */
    private static boolean isKept(int point, Deque<Integer> open) {
        return switch (point) {
            case 0x202A, 0x202B, 0x202D, 0x202E -> {
                open.push(POP_FORMATTING);
                yield true;
            }
            case 0x2066, 0x2067, FIRST_STRONG_ISOLATE -> {
                open.push(POP_ISOLATE);
                yield true;
            }
            case POP_FORMATTING, POP_ISOLATE -> !open.isEmpty() && open.peek() == point && open.pop() == point;
            default -> true;
        };
    }
}
