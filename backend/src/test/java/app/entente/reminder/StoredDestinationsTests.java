package app.entente.reminder;

import app.entente.BackendTest;
import app.entente.couple.Memberships;
import app.entente.person.PersonId;
import app.entente.signin.SignedInPlaceId;
import app.entente.stored.SealedColumn;
import app.entente.stored.StoredPayloads;
import app.entente.vault.FixedKeys;
import app.entente.vault.KeyHolder;
import app.entente.vault.RowIdentity;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@BackendTest
@Transactional
class StoredDestinationsTests {

    private static final PersonId NOA = Memberships.first().person();
    private static final SignedInPlaceId PLACE = new SignedInPlaceId(new UUID(0, 21));
    private static final KeyHolder KEY = new KeyHolder.Person(NOA.value(), NOA.value());

    private final StoredPayloads stored;
    private final FixedKeys keys;
    private final DestinationRepository destinations;
    private final JdbcClient jdbc;

    @Autowired
    StoredDestinationsTests(
            StoredPayloads stored, FixedKeys keys, DestinationRepository destinations, JdbcClient jdbc) {
        this.stored = stored;
        this.keys = keys;
        this.destinations = destinations;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void noaIsSignedIn() {
        keys.give(KEY, 4);
        jdbc.sql("""
                insert into account.person (id, name, password, recovery)
                values (:person, 'stored.destinations', '-', decode(repeat('00', 32), 'hex'))
                """).param("person", NOA.value()).update();
        jdbc.sql("""
                insert into account.place (id, person_id, token, made, last_used)
                values (:place, :person, decode(repeat('00', 32), 'hex'), '2026-03-01', '2026-03-01')
                """).param("place", PLACE.value()).param("person", NOA.value()).update();
    }

    @Test
    void anAddressIsReadAsItWasStored() {
        var address = new MailAddress("noa@example.org");
        stored.check(
                "mail-address",
                List.of(sealed("reminder.mail_address", "address", NOA.value())),
                () -> destinations.saveAddress(NOA, address),
                () -> destinations.findAddress(NOA),
                Optional.of(address));
    }

    @Test
    void anEndpointIsReadAsItWasStored() {
        var endpoint = "https://fcm.googleapis.com/fcm/send/1";
        stored.check(
                "push-endpoint",
                List.of(sealed("reminder.push_endpoint", "endpoint", NOA.value(), PLACE.value())),
                () -> destinations.saveEndpoint(NOA, PLACE, endpoint),
                () -> destinations.findEndpoints(NOA),
                List.of(new DestinationRepository.PlaceEndpoint(PLACE, endpoint)));
    }

    private static SealedColumn sealed(String table, String column, Object... parts) {
        return new SealedColumn(table, column, KEY, RowIdentity.of(table, parts));
    }
}
