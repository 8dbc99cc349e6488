package app.entente.approvedguide;

import app.entente.couple.SpaceEnded;
import app.entente.door.ItemWithdrawn;
import app.entente.door.OpenedPair;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the document both have approved, one for each round, until an approval falls, one of the two withdraws an item,
 * or the space ends.
 */
@Service
public class ApprovedGuides {

    private final ApprovedGuideRepository repository;

    ApprovedGuides(ApprovedGuideRepository repository) {
        this.repository = repository;
    }

    @Transactional(readOnly = true)
    public Optional<ApprovedGuide> find(OpenedPair pair) {
        return repository.find(pair.membership(), pair.round());
    }

    /** Stores the document in place of an earlier one. */
    @Transactional
    public void store(OpenedPair pair, ApprovedGuide approvedGuide) {
        delete(pair);
        repository.insert(pair.membership(), pair.round(), UUID.randomUUID(), approvedGuide);
    }

    @Transactional
    public void delete(OpenedPair pair) {
        repository.delete(pair.membership(), pair.round());
    }

    @EventListener
    void deleteOnWithdrawal(ItemWithdrawn withdrawn) {
        repository.delete(withdrawn.round());
    }

    @EventListener
    void deleteAtTheEnd(SpaceEnded ended) {
        repository.delete(ended.space());
    }
}
