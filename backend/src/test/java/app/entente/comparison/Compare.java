package app.entente.comparison;

import app.entente.door.OpenImportance;
import app.entente.door.OpenItem;
import app.entente.door.OpenedPairs;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Compares items for plain tests of whatever tells a comparison. */
public final class Compare {

    private Compare() {}

    public static Comparison of(OpenImportance importance, OpenItem... items) {
        return SideBySide.of(
                OpenedPairs.of(Arrays.asList(items), Map.of(OpenItems.HOME, importance), List.of(), List.of()));
    }
}
