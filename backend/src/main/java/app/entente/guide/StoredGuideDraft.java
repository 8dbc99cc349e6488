package app.entente.guide;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import app.entente.couple.Seat;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A guide draft as it is stored: its contents, and the content hash each seat has approved. */
record StoredGuideDraft(int version, GuideContents contents, Map<Seat, String> approvals) {

    StoredGuideDraft {
        approvals = Map.copyOf(approvals);
    }

    static StoredGuideDraft first(GuideContents guideContents) {
        return new StoredGuideDraft(1, guideContents, Map.of());
    }

    GuideDraft toDraft(String imprint) {
        var current = approvals.entrySet().stream()
                .collect(partitioningBy(it -> it.getValue().equals(imprint), mapping(Map.Entry::getKey, toSet())));
        return new GuideDraft(version, contents, imprint, seats(current, true), seats(current, false));
    }

    /** Returns whether both have approved this content hash. */
    boolean approvedByBoth(String contentHash) {
        return toDraft(contentHash).approved();
    }

    private static Set<Seat> seats(Map<Boolean, Set<Seat>> current, boolean which) {
        return Objects.requireNonNull(current.get(which));
    }

    StoredGuideDraft withContents(GuideContents changed) {
        return new StoredGuideDraft(version + 1, changed, Map.of());
    }

    StoredGuideDraft withApproval(Seat by, String imprint) {
        var both = new HashMap<>(approvals);
        both.put(by, imprint);
        return new StoredGuideDraft(version, contents, both);
    }

    StoredGuideDraft withoutApproval(Seat by) {
        var other = new HashMap<>(approvals);
        other.remove(by);
        return new StoredGuideDraft(version, contents, other);
    }
}
