package app.entente.live;

import app.entente.account.PersonId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one node tells the others: whom to wake, and of what kind the change was. Ids and kinds, nothing else. */
record Note(UUID from, List<Due> dues) {

    /** With the longest kind, this many stay below the 8,000 bytes that one notification may have. */
    static final int MOST = 100;

    private static final int LONGEST_KIND = 40;
    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern DUE = Pattern.compile(";(\\w{1," + LONGEST_KIND + "}):" + ID);
    private static final Pattern WHOLE = Pattern.compile(ID + "(?:" + DUE + ")*");

    record Due(PersonId person, String kind) {

        Due {
            kind = kind.substring(0, Math.min(kind.length(), LONGEST_KIND));
        }
    }

    Note {
        dues = List.copyOf(dues);
    }

    String text() {
        return from
                + dues.stream()
                        .map(it -> ";" + it.kind() + ":" + it.person().value())
                        .collect(Collectors.joining());
    }

    /** Nothing, when somebody else wrote it. */
    static Stream<Note> read(String text) {
        var whole = WHOLE.matcher(text);
        return whole.matches() ? Stream.of(new Note(UUID.fromString(whole.group(1)), dues(text))) : Stream.empty();
    }

    private static List<Due> dues(String text) {
        return DUE.matcher(text)
                .results()
                .map(it -> new Due(new PersonId(UUID.fromString(it.group(2))), it.group(1)))
                .toList();
    }
}
