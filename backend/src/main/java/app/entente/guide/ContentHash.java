package app.entente.guide;

import app.entente.digest.Sha256;
import app.entente.document.GuideDocument;
import app.entente.document.MarkupRenderer;
import app.entente.values.ItemId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Hashes everything in a guide and everything withdrawn from it: a SHA-256 in 64 hexadecimal digits.
 *
 * <p>Approvals are stored with it. The hashed text stays the same to the character, whatever the types are called.
 */
final class ContentHash {

    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern CLASSES = Pattern.compile("(?<= class=\")[^\"]*(?=\")");

    /** The name that a class of the markup had in version 0.1.0, whose hashes are stored. */
    private static final Map<String, String> FIRST_NAMES = Map.ofEntries(
            Map.entry("language-columns", "editions"),
            Map.entry("overline", "over"),
            Map.entry("guide-sheet", "bookpage"),
            Map.entry("answer-pair", "views"),
            Map.entry("guide-question", "ask"),
            Map.entry("answer-panel", "view"),
            Map.entry("person-badge", "voice"),
            Map.entry("answer-text", "says"),
            Map.entry("scale-ends", "poles"),
            Map.entry("guide-agreement", "agreed"),
            Map.entry("writing-lines", "room"),
            Map.entry("writing-rule", "rule"),
            Map.entry("person-shape", "mark"));

    private ContentHash() {}

    static String of(GuideDocument guideDocument, Collection<ItemId> withdrawn) {
        return HexFormat.of()
                .formatHex(Sha256.of(
                        asFirstNamed(MarkupRenderer.forPrint(guideDocument).source())
                                + FigureText.of(guideDocument.counsellorData())
                                + ids(withdrawn)));
    }

    private static String ids(Collection<ItemId> withdrawn) {
        return withdrawn.stream().map(ItemId::value).sorted().collect(Collectors.joining(" "));
    }

    /** The markup with the class names of version 0.1.0; people's words are outside the tags and stay as they are. */
    private static String asFirstNamed(String markup) {
        return TAG.matcher(markup)
                .replaceAll(tag -> Matcher.quoteReplacement(CLASSES.matcher(tag.group())
                        .replaceAll(it -> Matcher.quoteReplacement(firstNames(it.group())))));
    }

    private static String firstNames(String classes) {
        return Arrays.stream(classes.split(" ", -1))
                .map(it -> FIRST_NAMES.getOrDefault(it, it))
                .collect(Collectors.joining(" "));
    }
}
