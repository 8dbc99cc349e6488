package app.entente.couple;

import app.entente.BackendTest;
import app.entente.stored.SealedColumn;
import app.entente.stored.StoredPayloads;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The stored form of the two names of a space. */
@BackendTest
@Transactional
class StoredNameTests {

    private final StoredPayloads stored;
    private final SeatRepository seats;

    @Autowired
    StoredNameTests(StoredPayloads stored, SeatRepository seats) {
        this.stored = stored;
        this.seats = seats;
    }

    @Test
    void twoNamesAndTheirVoices() {
        stored.begin();
        stored.check(
                "display-names",
                List.of(name(Memberships.first()), name(Memberships.second())),
                this::sit,
                () -> seats.of(Memberships.first().space()).stream()
                        .map(it -> it.name().get() + " " + it.colour().orElseThrow())
                        .toList(),
                List.of("Noa TEAL", "Zoë 🌿 AMBER"));
    }

    private void sit() {
        seats.insert(Memberships.first(), new DisplayName("Noa"));
        seats.insert(Memberships.second(), new DisplayName("Zoë 🌿"));
        seats.setColour(Memberships.first(), PartnerColour.TEAL);
        seats.setColour(Memberships.second(), PartnerColour.AMBER);
    }

    private static SealedColumn name(Membership of) {
        return SealedColumn.byBoth(of, "couple.seat", "name", of.seat(), "name");
    }
}
