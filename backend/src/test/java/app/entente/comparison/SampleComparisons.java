package app.entente.comparison;

import app.entente.door.OpenedImportance;
import app.entente.door.OpenedItem;
import app.entente.door.OpenedPairs;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Compares items for plain tests of whatever tells a comparison. */
public final class SampleComparisons {

    private SampleComparisons() {}

    public static Comparison of(OpenedImportance importance, OpenedItem... items) {
        return Comparisons.build(
                OpenedPairs.of(Arrays.asList(items), Map.of(OpenedItems.HOME, importance), List.of(), List.of()));
    }
}
