package app.entente.guide;

import static java.util.stream.Collectors.toSet;

import app.entente.couple.Seat;
import java.util.HashMap;
import java.util.Map;

/** What is kept of a draft: what goes in, and the imprint each has said yes to. */
record StoredDraft(int version, Contents contents, Map<Seat, String> approvals) {

    StoredDraft {
        approvals = Map.copyOf(approvals);
    }

    static StoredDraft first(Contents contents) {
        return new StoredDraft(1, contents, Map.of());
    }

    Draft now(String imprint) {
        var approvedBy = approvals.entrySet().stream()
                .filter(it -> it.getValue().equals(imprint))
                .map(Map.Entry::getKey)
                .collect(toSet());
        return new Draft(version, contents, imprint, approvedBy);
    }

    StoredDraft composed(Contents changed) {
        return new StoredDraft(version + 1, changed, Map.of());
    }

    StoredDraft approved(Seat by, String imprint) {
        var both = new HashMap<>(approvals);
        both.put(by, imprint);
        return new StoredDraft(version, contents, both);
    }

    StoredDraft notApproved(Seat by) {
        var other = new HashMap<>(approvals);
        other.remove(by);
        return new StoredDraft(version, contents, other);
    }
}
