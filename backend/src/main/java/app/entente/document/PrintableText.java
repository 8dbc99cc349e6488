package app.entente.document;

import app.entente.values.BidiIsolation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text that every format can hold and that changes nothing around it: no control characters, no lone surrogates, and none
 * of the characters that turn the direction of what follows. Line breaks stay.
 */
public final class PrintableText {

    private PrintableText() {}

    /** Returns the text with nothing in it that a format cannot hold. */
    public static String of(String words) {
        return words.replace("\r\n", "\n")
                .codePoints()
                .map(PrintableText::plainSpace)
                .filter(PrintableText::allowed)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    static List<String> all(List<String> texts) {
        return texts.stream().map(PrintableText::of).toList();
    }

    /** Returns the words on one line. */
    public static String oneLine(String words) {
        return words.replace('\n', ' ').strip();
    }

    /** Returns whether the words begin from the right: by their first letter that has a direction. */
    public static boolean fromRight(String words) {
        return words.codePoints()
                .map(Character::getDirectionality)
                .filter(it -> it == Character.DIRECTIONALITY_LEFT_TO_RIGHT || right(it))
                .limit(1)
                .anyMatch(PrintableText::right);
    }

    private static boolean right(int directionality) {
        return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static int plainSpace(int point) {
        return switch (point) {
            case '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> '\n';
            case '\t' -> ' ';
            default -> point;
        };
    }

    private static boolean allowed(int point) {
        return point == '\n'
                || !(Character.isISOControl(point)
                        || BidiIsolation.isControl(point)
                        || point == 0xFEFF
                        || (point & 0xFFFE) == 0xFFFE
                        || (point >= 0xFDD0 && point <= 0xFDEF)
                        || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    }
}
