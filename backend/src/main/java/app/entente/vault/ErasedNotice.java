package app.entente.vault;

import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A notice to every node that keys of a space are erased: its kind, and which space. */
public record ErasedNotice(UUID space) {

    private static final Pattern FORM = Pattern.compile("keys:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    String text() {
        return "keys:" + space;
    }

    /** Nothing where it is a notice of something else. */
    public static Stream<ErasedNotice> read(String text) {
        var notice = FORM.matcher(text);
        return notice.matches() ? Stream.of(new ErasedNotice(UUID.fromString(notice.group(1)))) : Stream.empty();
    }
}
