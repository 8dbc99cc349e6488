package app.entente.demo;

import app.entente.account.Accounts;
import app.entente.account.PersonId;
import app.entente.couple.Spaces;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes a demo away: both people, their places, the space and all its keys. */
@Component
class Ending {

    private final DemoRepository demos;
    private final Spaces spaces;
    private final Accounts accounts;

    Ending(DemoRepository demos, Spaces spaces, Accounts accounts) {
        this.demos = demos;
        this.spaces = spaces;
        this.accounts = accounts;
    }

    void end(DemoCouple couple) {
        List.of(couple.noa(), couple.robin()).forEach(this::end);
        demos.remove(couple);
    }

    private void end(PersonId person) {
        spaces.of(person).forEach(spaces::erase);
        accounts.erase(person);
    }
}
