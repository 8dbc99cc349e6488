package app.entente.pack;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;

/** The time it takes to answer items, at six seconds for each tap; every page that names minutes takes them from here. */
public final class AnsweringTime {

    private static final int SECONDS_PER_TAP = 6;
    private static final int TAPS_PER_SHARING_CHOICE = 2;

    private AnsweringTime() {}

    /** Returns whole minutes, rounded up. */
    public static int minutes(List<Item> items) {
        var itemsByTheme = items.stream().collect(groupingBy(Item::theme)).values();
        var taps = itemsByTheme.stream().mapToInt(AnsweringTime::taps).sum();
        return Math.ceilDiv(taps * SECONDS_PER_TAP, 60);
    }

    /** Returns the taps of one theme, with those of the choice at its end where answers wait for a share level. */
    private static int taps(List<Item> theme) {
        var asks = theme.stream().anyMatch(it -> it.share() == DefaultShare.ASK);
        return theme.stream().mapToInt(Item::taps).sum() + (asks ? TAPS_PER_SHARING_CHOICE : 0);
    }
}
