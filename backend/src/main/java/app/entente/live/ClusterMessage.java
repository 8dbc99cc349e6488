package app.entente.live;

import app.entente.person.PersonId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message from one node to the others: whom to notify, and of which kind each change was. Ids and kinds, nothing
 * else.
 */
record ClusterMessage(UUID from, List<DueNotice> notices) {

    /**
     * The most notices of a message; with the longest kind they stay below the 8,000 bytes of one PostgreSQL
     * notification.
     */
    static final int MAX_NOTICES = 100;

    private static final int MAX_KIND_LENGTH = 40;
    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern DUE = Pattern.compile(";(\\w{1," + MAX_KIND_LENGTH + "}):" + ID);
    private static final Pattern WHOLE = Pattern.compile(ID + "(?:" + DUE + ")*");

    record DueNotice(PersonId person, String kind) {

        DueNotice {
            kind = kind.substring(0, Math.min(kind.length(), MAX_KIND_LENGTH));
        }
    }

    ClusterMessage {
        notices = List.copyOf(notices);
    }

    String encode() {
        return from
                + notices.stream()
                        .map(it -> ";" + it.kind() + ":" + it.person().value())
                        .collect(Collectors.joining());
    }

    /** Returns the message of this text; an empty stream where something else wrote it. */
    static Stream<ClusterMessage> decode(String text) {
        var whole = WHOLE.matcher(text);
        return whole.matches()
                ? Stream.of(new ClusterMessage(UUID.fromString(whole.group(1)), notices(text)))
                : Stream.empty();
    }

    private static List<DueNotice> notices(String text) {
        return DUE.matcher(text)
                .results()
                .map(it -> new DueNotice(new PersonId(UUID.fromString(it.group(2))), it.group(1)))
                .toList();
    }
}
