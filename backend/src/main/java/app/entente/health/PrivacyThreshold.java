package app.entente.health;

import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Says whether so many people use this server that a total over all of them tells nothing of one. */
@Component
public class PrivacyThreshold {

    static final int SPACES = 20;

    private final LongSupplier spaces;

    @Autowired
    PrivacyThreshold(SpaceCount spaceCount) {
        this(spaceCount::ofPeople);
    }

    PrivacyThreshold(LongSupplier spaces) {
        this.spaces = spaces;
    }

    /** Returns whether there are enough open spaces; false while nobody can count them. */
    public boolean isReached() {
        try {
            return spaces.getAsLong() >= SPACES;
        } catch (DataAccessException | TransactionException _) {
            return false;
        }
    }
}
