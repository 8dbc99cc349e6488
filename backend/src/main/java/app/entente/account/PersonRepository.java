package app.entente.account;

import app.entente.account.AccountRefused.NameTaken;
import app.entente.person.PersonId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PersonRepository {

    private static final String INSERT = """
            insert into account.person (id, name, password, recovery)
            values (:id, :name, :password, :recovery)
                on conflict (name) do nothing
            """;

    private static final String FIND_BY_NAME = """
            select id, password
              from account.person
             where name = :name
            """;

    private static final String FIND_BY_RECOVERY = """
            select id
              from account.person
             where name = :name and recovery = :recovery
            """;

    private static final String FIND_NAME = """
            select name
              from account.person
             where id = :id
            """;

    private static final String FIND_PREFERENCES = """
            select language, auto_advance
              from account.person
             where id = :id
            """;

    private static final String SET_AUTO_ADVANCE = """
            update account.person
               set auto_advance = :on
             where id = :id
            """;

    private static final String CHOOSE_LANGUAGE = """
            update account.person
               set language = :language
             where id = :id
            """;

    private static final String FIND_PASSWORD = """
            select password
              from account.person
             where id = :id
            """;

    private static final String LOCK_PASSWORD = """
            select id
              from account.person
             where id = :id and password = :password
               for share
            """;

    private static final String RECOVER = """
            update account.person
               set password = :password, recovery = :next
             where id = :id and recovery = :recovery
            """;

    private static final String RENEW_RECOVERY = """
            update account.person
               set recovery = :next
             where id = :id
            """;

    private static final String CHANGE_PASSWORD = """
            update account.person
               set password = :password
             where id = :id
            """;

    private static final String LOCK = """
            select id
              from account.person
             where id = :id
               for no key update
            """;

    private static final String DELETE = """
            delete from account.person
             where id = :id
            """;

    private final JdbcClient jdbc;

    PersonRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record StoredPassword(PersonId person, String password) {}

    void insert(PersonId person, SignInName name, String password, RecoveryCode recovery) {
        var rows = of(INSERT, person)
                .param("name", name.value())
                .param("password", password)
                .param("recovery", recovery.digest())
                .update();
        if (rows == 0) {
            throw new NameTaken();
        }
    }

    Optional<StoredPassword> find(SignInName name) {
        return jdbc.sql(FIND_BY_NAME)
                .param("name", name.value())
                .query((row, _) ->
                        new StoredPassword(person(row.getObject("id", UUID.class)), row.getString("password")))
                .optional();
    }

    Optional<PersonId> find(SignInName name, RecoveryCode recovery) {
        return jdbc.sql(FIND_BY_RECOVERY)
                .param("name", name.value())
                .param("recovery", recovery.digest())
                .query(UUID.class)
                .optional()
                .map(PersonRepository::person);
    }

    String findName(PersonId person) {
        return of(FIND_NAME, person).query(String.class).single();
    }

    Optional<Preferences> findPreferences(PersonId person) {
        return of(FIND_PREFERENCES, person)
                .query((row, _) -> new Preferences(
                        Optional.ofNullable(row.getString("language")).map(Locale::of), row.getBoolean("auto_advance")))
                .optional();
    }

    void setAutoAdvance(PersonId person, boolean on) {
        of(SET_AUTO_ADVANCE, person).param("on", on).update();
    }

    void chooseLanguage(PersonId person, Locale language) {
        of(CHOOSE_LANGUAGE, person).param("language", language.getLanguage()).update();
    }

    Optional<String> findPasswordHash(PersonId person) {
        return of(FIND_PASSWORD, person).query(String.class).optional();
    }

    /** Keeps this password from being replaced until the transaction ends; returns whether the person still has it. */
    boolean lockPassword(StoredPassword stored) {
        return of(LOCK_PASSWORD, stored.person())
                .param("password", stored.password())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /**
     * Uses up the recovery code and sets the next one and the password; returns whether the code was still there, which it
     * is for one of two concurrent uses.
     */
    boolean recover(PersonId person, RecoveryCode used, RecoveryCode next, String password) {
        return of(RECOVER, person)
                        .param("recovery", used.digest())
                        .param("next", next.digest())
                        .param("password", password)
                        .update()
                > 0;
    }

    void renewRecovery(PersonId person, RecoveryCode next) {
        of(RENEW_RECOVERY, person).param("next", next.digest()).update();
    }

    void changePassword(PersonId person, String password) {
        of(CHANGE_PASSWORD, person).param("password", password).update();
    }

    /**
     * Lets no other transaction change this person until this one ends. Rows that refer to the person can still be
     * inserted: their transactions may hold a place that this one waits for.
     */
    void lock(PersonId person) {
        of(LOCK, person).query(UUID.class).optional();
    }

    void delete(PersonId person) {
        of(DELETE, person).update();
    }

    private JdbcClient.StatementSpec of(String sql, PersonId person) {
        return jdbc.sql(sql).param("id", person.value());
    }

    private static PersonId person(UUID id) {
        return new PersonId(id);
    }
}
