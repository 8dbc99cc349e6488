package app.entente.reminder;

import app.entente.payload.Codecs;
import app.entente.payload.PayloadFormat;
import app.entente.person.PersonId;
import app.entente.signin.SignedInPlaceId;
import app.entente.vault.KeyHolder;
import app.entente.vault.RowIdentity;
import app.entente.vault.Vault;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores where reminders go, sealed under a key of the person's own that belongs to no space. */
@Repository
class DestinationRepository {

    static final PayloadFormat<String> FORMAT = PayloadFormat.of(Codecs.TEXT);

    private static final String ADDRESS = "reminder.mail_address";
    private static final String ENDPOINT = "reminder.push_endpoint";

    private static final String SAVE_ADDRESS = """
            insert into reminder.mail_address (person_id, address)
            values (:person, :address)
                on conflict (person_id) do update
               set address = excluded.address
            """;

    private static final String FIND_ADDRESS = """
            select address
              from reminder.mail_address
             where person_id = :person
            """;

    private static final String DELETE_ADDRESS = """
            delete from reminder.mail_address
             where person_id = :person
            """;

    private static final String SAVE_ENDPOINT = """
            insert into reminder.push_endpoint (place_id, person_id, endpoint)
            values (:place, :person, :endpoint)
                on conflict (place_id) do update
               set endpoint = excluded.endpoint
            """;

    private static final String FIND_ENDPOINTS = """
            select place_id, endpoint
              from reminder.push_endpoint
             where person_id = :person
             order by place_id
            """;

    private static final String DELETE_ENDPOINT = """
            delete from reminder.push_endpoint
             where person_id = :person and place_id = :place
            """;

    private static final String DELETE_ENDPOINTS = """
            delete from reminder.push_endpoint
             where person_id = :person
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    DestinationRepository(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** The endpoint at which one signed-in place is called. */
    record PlaceEndpoint(SignedInPlaceId place, String endpoint) {}

    void saveAddress(PersonId person, MailAddress address) {
        vault.create(key(person));
        of(SAVE_ADDRESS, person)
                .param("address", vault.seal(key(person), row(person), FORMAT, address.value()))
                .update();
    }

    Optional<MailAddress> findAddress(PersonId person) {
        return of(FIND_ADDRESS, person)
                .query((row, _) -> row.getBytes("address"))
                .optional()
                .map(it -> new MailAddress(vault.open(key(person), row(person), FORMAT, it)));
    }

    void deleteAddress(PersonId person) {
        of(DELETE_ADDRESS, person).update();
    }

    void saveEndpoint(PersonId person, SignedInPlaceId place, String endpoint) {
        vault.create(key(person));
        of(SAVE_ENDPOINT, person)
                .param("place", place.value())
                .param("endpoint", vault.seal(key(person), row(person, place), FORMAT, endpoint))
                .update();
    }

    List<PlaceEndpoint> findEndpoints(PersonId person) {
        return of(FIND_ENDPOINTS, person)
                .query((row, _) -> {
                    var place = new SignedInPlaceId(row.getObject("place_id", UUID.class));
                    var endpoint = vault.open(key(person), row(person, place), FORMAT, row.getBytes("endpoint"));
                    return new PlaceEndpoint(place, endpoint);
                })
                .list();
    }

    void deleteEndpoint(PersonId person, SignedInPlaceId place) {
        of(DELETE_ENDPOINT, person).param("place", place.value()).update();
    }

    /** Deletes every destination, and the key, which leaves nothing that could still be read in a copy. */
    void eraseAll(PersonId person) {
        deleteAddress(person);
        of(DELETE_ENDPOINTS, person).update();
        vault.erase(key(person));
    }

    private JdbcClient.StatementSpec of(String sql, PersonId person) {
        return jdbc.sql(sql).param("person", person.value());
    }

    private static KeyHolder key(PersonId person) {
        return new KeyHolder.Person(person.value(), person.value());
    }

    private static RowIdentity row(PersonId person) {
        return RowIdentity.of(ADDRESS, person.value());
    }

    private static RowIdentity row(PersonId person, SignedInPlaceId place) {
        return RowIdentity.of(ENDPOINT, person.value(), place.value());
    }
}
