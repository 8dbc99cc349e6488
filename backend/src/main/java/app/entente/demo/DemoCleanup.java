package app.entente.demo;

import app.entente.account.Accounts;
import app.entente.couple.Spaces;
import app.entente.person.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Deletes a demo: both people, their signed-in places, the space and all its keys. */
@Component
class DemoCleanup {

    private final DemoRepository demos;
    private final Spaces spaces;
    private final Accounts accounts;

    DemoCleanup(DemoRepository demos, Spaces spaces, Accounts accounts) {
        this.demos = demos;
        this.spaces = spaces;
        this.accounts = accounts;
    }

    void end(DemoCouple couple) {
        List.of(couple.first(), couple.second()).forEach(this::end);
        demos.delete(couple);
    }

    private void end(PersonId person) {
        spaces.findByPerson(person).forEach(spaces::erase);
        accounts.erase(person);
    }
}
